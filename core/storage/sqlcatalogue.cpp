#include "core/storage/sqlcatalogue.h"
#include <QDir>
#include <QFile>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

std::optional<QByteArray> readStatement(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray text;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.trimmed().startsWith("--"))
            text += line + '\n';
    return text.trimmed();
}

} // namespace

std::optional<QByteArray> SqlCatalogue::find(QLatin1StringView dialect, QLatin1StringView statement) {
    if (auto own = readStatement(u":/sql/"_s + dialect + u'/' + statement + ".sql"_L1))
        return own;
    return readStatement(u":/sql/common/"_s + statement + ".sql"_L1);
}

QStringList SqlCatalogue::names(QLatin1StringView dialect) {
    QStringList names;
    for (const QString& folder : {u":/sql/common"_s, u":/sql/"_s + dialect})
        for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files))
            names << file.chopped(4);
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace pindesk::storage
