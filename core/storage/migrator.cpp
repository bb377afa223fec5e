#include "core/storage/migrator.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

struct Applied {
    int number;
    QByteArray checksum;
};

bool isForThisDatabase(const QByteArray& statement, const QByteArray& dialect) {
    return !statement.startsWith("-- only ") || statement.startsWith("-- only " + dialect);
}

} // namespace

QList<Migrator::Step> Migrator::steps() {
    QList<Step> found;
    for (const QString& name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(u":/migrations/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        found << Step{name.left(4).toInt(), text,
                      QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()};
    }
    return found;
}

int Migrator::newest() {
    return steps().last().number;
}

Result<bool> Migrator::hasVersionTable() {
    PINDESK_TRY(const auto count, m_connection.number("schema_has_version"));
    return count > 0;
}

Result<void> Migrator::requireCurrent() {
    PINDESK_TRY(const bool ours, hasVersionTable());
    if (!ours)
        return fail(ErrorCode::DatabaseForeign, {}, u"no schema_version"_s);
    PINDESK_TRY(const auto applied, m_connection.rows("schema_version_list", {}, [](const Row& row) {
        return Applied{static_cast<int>(row.integer(0)), row.bytes(1)};
    }));
    const QList<Step> known = steps();
    if (!applied.empty() && applied.back().number > known.last().number)
        return fail(ErrorCode::DatabaseNew, {}, QString::number(applied.back().number));
    for (qsizetype i = 0; i < std::min(known.size(), static_cast<qsizetype>(applied.size())); ++i)
        if (applied[static_cast<std::size_t>(i)].checksum != known[i].checksum)
            return fail(ErrorCode::DatabaseForeign, {}, u"schema %1 differs"_s.arg(known[i].number));
    if (applied.size() < static_cast<std::size_t>(known.size()))
        return fail(ErrorCode::DatabaseOld, {}, QString::number(applied.size()));
    return {};
}

Result<int> Migrator::migrate(int last) {
    PINDESK_TRY(const bool ours, hasVersionTable());
    if (!ours) {
        PINDESK_TRY(const bool empty, m_connection.isEmpty());
        if (!empty)
            return fail(ErrorCode::DatabaseForeign, {}, u"holds other tables"_s);
        PINDESK_CHECK(
            m_connection.runScript("CREATE TABLE IF NOT EXISTS schema_version (number integer PRIMARY KEY,"
                                   " checksum text NOT NULL, applied_at bigint NOT NULL)"));
        PINDESK_CHECK(m_connection.markAsOurs());
    }
    int count = 0;
    for (const Step& step : steps()) {
        if (step.number > last)
            break;
        PINDESK_CHECK(m_connection.begin());
        auto done = m_connection.lockForMigration();
        auto current = done ? m_connection.number("schema_version_newest") : fail(done.error());
        if (current && *current >= step.number) {
            m_connection.rollback();
            if (*current > newest())
                return fail(ErrorCode::DatabaseNew, {}, QString::number(*current));
            continue;
        }
        done = current ? run(step) : fail(current.error());
        if (!done) {
            m_connection.rollback();
            return fail(done.error());
        }
        PINDESK_CHECK(m_connection.commit());
        ++count;
    }
    return count;
}

Result<void> Migrator::run(const Step& step) {
    const QByteArray text = m_connection.migrationText(step.text);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf("\n--;", start);
        const QByteArray statement = text.mid(start, end < 0 ? -1 : end - start).trimmed();
        if (isForThisDatabase(statement, m_connection.dialect()))
            PINDESK_CHECK(m_connection.runScript(statement));
        start = end < 0 ? text.size() : end + 4;
    }
    PINDESK_CHECK(m_connection.execute("schema_version_insert", {step.number, Utf8{step.checksum}}));
    return {};
}

} // namespace pindesk::storage
