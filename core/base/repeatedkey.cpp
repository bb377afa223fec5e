#include "core/base/repeatedkey.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace pindesk {
namespace {

struct Level {
    bool isObject = false;
    QSet<QString> keys{};
    QString key{};       ///< whose value is being read
    qsizetype index = 0; ///< of the element, in a list
};

/// The string that begins at `at`, which moves behind it.
QString takeString(QByteArrayView json, qsizetype& at) {
    const qsizetype begin = at++;
    while (json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    ++at;
    const QByteArray quoted = '[' + json.sliced(begin, at - begin).toByteArray() + ']';
    return QJsonDocument::fromJson(quoted).array().first().toString();
}

QString pathOf(const std::vector<Level>& levels) {
    QString path;
    for (const Level& level : levels)
        path += u'/' + (level.isObject ? level.key : QString::number(level.index));
    return path;
}

} // namespace

std::optional<QString> repeatedKey(QByteArrayView json) {
    std::vector<Level> levels;
    bool isKey = false;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const QString text = takeString(json, at);
            if (!std::exchange(isKey, false))
                continue;
            levels.back().key = text;
            if (levels.back().keys.contains(text))
                return pathOf(levels);
            levels.back().keys.insert(text);
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            levels.push_back({c == '{'});
        else if (c == '}' || c == ']')
            levels.pop_back();
        else if (c == ',')
            ++levels.back().index;
        if (c == '{' || c == ',')
            isKey = levels.back().isObject;
        else if (c == '}' || c == '[')
            isKey = false;
    }
    return std::nullopt;
}

} // namespace pindesk
