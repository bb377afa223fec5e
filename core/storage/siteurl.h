#pragma once
#include "core/base/result.h"
#include <QList>
#include <QString>

namespace pindesk::storage {

/// Where a site's database is: `sqlite:///absolute/path.db` or
/// `postgresql://user@host[,host]:port/database?sslmode=…`. Never holds a password.
struct SiteUrl {
    enum class Product { Sqlite, Postgresql };
    struct Option {
        QByteArray name;
        QByteArray value;
        bool operator==(const Option&) const = default;
    };

    Product product = Product::Sqlite;
    QString path;          ///< SQLite: the absolute file name
    QList<Option> options; ///< PostgreSQL: libpq's own names, allow-listed
    bool operator==(const SiteUrl&) const = default;

    /// InvalidInput with field `site`; the detail is `scheme`, `password`, `path`, `user`, `database` or
    /// `option:NAME`.
    [[nodiscard]] static Result<SiteUrl> parse(const QString& url);
    /// The URL again, for messages.
    [[nodiscard]] QString toString() const;
};

} // namespace pindesk::storage
