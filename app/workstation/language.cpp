#include "app/workstation/language.h"
#include "ui/common/spokenlanguage.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace pindesk::workstation {
using namespace Qt::StringLiterals;

void useLanguage(const QString& language) {
    // The system's own locale keeps its country: a Mexican desk writes dates as Mexico does.
    const QLocale system = QLocale::system();
    const bool isSystems = !ui::spokenLanguages().contains(language) || system.name().startsWith(language);
    const QLocale locale = isSystems ? system : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication* application = QCoreApplication::instance();
    auto* english = new QTranslator(application); // the words of the source, where one is not many
    if (english->load(u":/translations/pindesk_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto* ours = new QTranslator(application);
    if (ours->load(locale, u"pindesk"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(ours);
    auto* qts = new QTranslator(application); // the words of Qt's own dialogs
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace pindesk::workstation
