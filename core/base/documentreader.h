#pragma once
#include "core/base/result.h"
#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <vector>

namespace pindesk {

/// The object of a JSON text. InvalidInput, field = `field`, detail `not_json:line 3, column 7: …`,
/// `not_an_object:/`, `repeated_key:/name`, or `too_long` beyond 1 MiB.
[[nodiscard]] Result<QJsonObject> readDocument(const QByteArray& json, const QString& field);

/// One object of a document from outside, read key by key. Whatever is wrong is an InvalidInput with the
/// document's field and a detail `problem:/path/of/the/value` (RFC 6901).
class DocumentReader {
public:
    DocumentReader(QJsonObject object, QString field, QString path = {})
        : m_object(std::move(object))
        , m_field(std::move(field))
        , m_path(std::move(path)) {}

    /// `unknown_key`, naming the first key that is not among these.
    [[nodiscard]] Result<void> checkKeys(std::initializer_list<QLatin1StringView> known) const;
    [[nodiscard]] bool contains(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    /// `not_a_switch`.
    [[nodiscard]] Result<bool> flag(QLatin1StringView key, bool standard) const;
    /// `not_a_number`, `range`.
    [[nodiscard]] Result<int> number(QLatin1StringView key, int least, int most, int standard) const;
    /// Without spaces around; empty when the key is missing or null. `not_text`, `too_long`, `character`.
    [[nodiscard]] Result<QString> text(QLatin1StringView key) const;
    /// `not_a_list`; none when the key is missing.
    [[nodiscard]] Result<QJsonArray> list(QLatin1StringView key) const;
    /// The objects of a list, each reading with its own path. `not_a_list`, `not_an_object`; `too_long` with
    /// more than `most`.
    [[nodiscard]] Result<std::vector<DocumentReader>> objects(QLatin1StringView key, qsizetype most) const;
    /// `not_an_object`; an empty one when the key is missing.
    [[nodiscard]] Result<DocumentReader> object(QLatin1StringView key) const;

    [[nodiscard]] tl::unexpected<Error> refuse(QLatin1StringView problem, const QString& key) const;
    [[nodiscard]] tl::unexpected<Error> refuse(QLatin1StringView problem, QLatin1StringView key) const;
    [[nodiscard]] tl::unexpected<Error> refuse(QLatin1StringView problem, QLatin1StringView key,
                                               qsizetype index) const;

private:
    QJsonObject m_object;
    QString m_field;
    QString m_path;
};

} // namespace pindesk
