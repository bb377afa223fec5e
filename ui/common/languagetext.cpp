#include "ui/common/languagetext.h"
#include <QCoreApplication>
#include <QLocale>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(languages)
};

} // namespace

QString languageText(const QString& language) {
    const QString code = language.left(2).toLower();
    if (language.size() > 2 && !QStringView(u"-_").contains(language.at(2)))
        return language;
    if (code == "en"_L1)
        return Words::tr("English");
    if (code == "es"_L1)
        return Words::tr("Spanish");
    if (code == "fr"_L1)
        return Words::tr("French");
    const QLocale::Language known = QLocale(code).language();
    return known == QLocale::C || known == QLocale::AnyLanguage ? language : QLocale::languageToString(known);
}

} // namespace pindesk::ui
