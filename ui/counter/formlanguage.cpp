#include "ui/counter/formlanguage.h"
#include <QCoreApplication>
#include <QTranslator>
#include <map>
#include <memory>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

/// Asked before the program's own translators; silent while nobody has chosen a language.
class FormTranslator final : public QTranslator {
public:
    FormTranslator() {
        for (const QString& language : formLanguages()) {
            auto catalogue = std::make_unique<QTranslator>();
            if (catalogue->load(u":/translations/pindesk_%1.qm"_s.arg(language)))
                m_catalogues.emplace(language, std::move(catalogue));
        }
    }
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override {
        if (m_language.isEmpty())
            return {};
        const auto found = m_catalogues.find(m_language);
        const QString words = found == m_catalogues.end()
                                  ? QString()
                                  : found->second->translate(context, text, disambiguation, count);
        // English is what stands in the program: nobody else may translate it then.
        return words.isEmpty() && m_language == "en"_L1 ? QString::fromUtf8(text) : words;
    }
    bool isEmpty() const override { return false; }
    void speak(const QString& language) { m_language = language; }

private:
    QString m_language;
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
};

FormTranslator& translator() {
    static FormTranslator* const one = [] { // as long as the program: other translators come and go
        auto* made = new FormTranslator;
        QCoreApplication::installTranslator(made);
        return made;
    }();
    return *one;
}

} // namespace

QStringList formLanguages() {
    return {u"en"_s, u"es"_s, u"fr"_s};
}

FormLanguage::FormLanguage(const QString& language) {
    translator().speak(language);
}

FormLanguage::~FormLanguage() {
    translator().speak({});
}

} // namespace pindesk::ui
