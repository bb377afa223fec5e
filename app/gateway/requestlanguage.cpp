#include "app/gateway/requestlanguage.h"
#include "app/workstation/language.h"
#include <QCoreApplication>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {
thread_local QString spoken; ///< on this thread
constexpr qsizetype mostWishes = 16;
} // namespace

RequestTranslator::RequestTranslator() {
    for (const QString& language : workstation::languages()) {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(u":/translations/pindesk_%1.qm"_s.arg(language)))
            m_catalogues.emplace(language, std::move(catalogue));
    }
    QCoreApplication::installTranslator(this);
}

QString RequestTranslator::translate(const char* context, const char* text, const char* disambiguation,
                                     int count) const {
    const auto found = m_catalogues.find(spoken);
    return found == m_catalogues.end() ? QString()
                                       : found->second->translate(context, text, disambiguation, count);
}

RequestLanguage::RequestLanguage(const QString& language) {
    spoken = language;
}

RequestLanguage::~RequestLanguage() {
    spoken.clear();
}

QString acceptedLanguage(const QString& header) {
    QString best = u"en"_s;
    double weight = 0;
    for (const QString& wish : header.split(u',', Qt::SkipEmptyParts).mid(0, mostWishes)) {
        const QString language = wish.section(u';', 0, 0).trimmed().section(u'-', 0, 0).toLower();
        const QString quality = wish.section(u";q="_s, 1).trimmed();
        const double of = quality.isEmpty() ? 1 : quality.toDouble();
        if (of > weight && workstation::languages().contains(language)) {
            weight = of;
            best = language;
        }
    }
    return best;
}

} // namespace pindesk::gateway
