#include "ui/common/spokenlanguage.h"
#include <QCoreApplication>
#include <QTranslator>
#include <map>
#include <memory>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

thread_local QString spoken; ///< on this thread; empty: what the program speaks

/// Asked before the program's own translators.
class SpokenTranslator final : public QTranslator {
public:
    SpokenTranslator() {
        for (const QString& language : spokenLanguages()) {
            auto catalogue = std::make_unique<QTranslator>();
            if (catalogue->load(u":/translations/pindesk_%1.qm"_s.arg(language)))
                m_catalogues.emplace(language, std::move(catalogue));
        }
    }
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override {
        if (spoken.isEmpty())
            return {};
        const auto found = m_catalogues.find(spoken);
        const QString words = found == m_catalogues.end()
                                  ? QString()
                                  : found->second->translate(context, text, disambiguation, count);
        // English is what stands in the program: nobody else may translate it then.
        return words.isEmpty() && spoken == "en"_L1 ? QString::fromUtf8(text) : words;
    }
    bool isEmpty() const override { return false; }

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
};

SpokenTranslator& translator() {
    static SpokenTranslator* const one = [] { // as long as the program: others come and go
        auto* made = new SpokenTranslator;
        QCoreApplication::installTranslator(made);
        return made;
    }();
    return *one;
}

} // namespace

QStringList spokenLanguages() {
    return {u"en"_s, u"es"_s, u"fr"_s};
}

void SpokenLanguage::prepare() {
    // The one that is installed last is asked first.
    QCoreApplication::removeTranslator(&translator());
    QCoreApplication::installTranslator(&translator());
}

SpokenLanguage::SpokenLanguage(const QString& language) {
    translator();
    spoken = language;
}

SpokenLanguage::~SpokenLanguage() {
    spoken.clear();
}

} // namespace pindesk::ui
