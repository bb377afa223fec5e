#include "core/audit/exportaudit.h"
#include "core/audit/eventtext.h"
#include "core/audit/privatefile.h"
#include <QJsonDocument>
#include <QTemporaryFile>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
namespace {

constexpr int pageSize = 1000;

QLatin1StringView nameOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Csv:
        return "csv"_L1;
    case ExportFormat::JsonLines:
        return "json_lines"_L1;
    case ExportFormat::JsonArray:
        break;
    }
    return "json"_L1;
}

/// Turns events into one document, counted and hashed on its way to the device.
class Document {
public:
    Document(ExportFormat format, QIODevice& device)
        : m_format(format)
        , m_device(device) {}

    Result<void> begin() {
        if (m_format == ExportFormat::Csv)
            return write(csvHeader());
        return m_format == ExportFormat::JsonArray ? write("[") : Result<void>();
    }
    Result<void> add(const StoredEvent& event) {
        const bool isFirst = m_events++ == 0;
        if (m_format == ExportFormat::Csv)
            return write(csvLine(event));
        const QByteArray json = QJsonDocument(jsonOf(event)).toJson(QJsonDocument::Compact);
        if (m_format == ExportFormat::JsonLines)
            return write(json + '\n');
        return write((isFirst ? "\n" : ",\n") + json);
    }
    Result<ExportOutcome> end() {
        if (m_format == ExportFormat::JsonArray)
            PINDESK_CHECK(write("\n]\n"));
        return ExportOutcome{m_events, m_hash.take().toHex()};
    }

private:
    Result<void> write(const QByteArray& bytes) {
        if (m_device.write(bytes) != bytes.size())
            return writeFailure(m_device);
        m_hash.add(bytes);
        return {};
    }

    ExportFormat m_format;
    QIODevice& m_device;
    crypto::Sha256 m_hash;
    std::int64_t m_events = 0;
};

Result<ExportOutcome> writeEvents(storage::Database& database, const Session& session,
                                  const EventFilter& filter, ExportFormat format, QIODevice& device,
                                  const ProgressHandler& progress = {}, const std::stop_token& stop = {}) {
    Document document(format, device);
    PINDESK_CHECK(document.begin());
    std::optional<EventPlace> place;
    Progress written;
    do {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        PINDESK_TRY(const EventPage page, listEvents(database, session, filter, place, pageSize));
        for (const StoredEvent& event : page.events)
            PINDESK_CHECK(document.add(event));
        place = page.next;
        written.done += static_cast<std::int64_t>(page.events.size());
        if (progress)
            progress(written);
    } while (place);
    return document.end();
}

Result<void> recordExport(storage::Database& database, const Session& session, const EventFilter& filter,
                          ExportFormat format, const ExportOutcome& outcome) {
    QJsonObject detail{{u"events"_s, qint64{outcome.events}},
                       {u"sha256"_s, QString::fromLatin1(outcome.sha256)},
                       {u"format"_s, nameOf(format)}};
    if (filter.account)
        detail.insert(u"account"_s, filter.account->toString());
    if (!filter.actor.isEmpty())
        detail.insert(u"actor"_s, filter.actor);
    if (!filter.action.isEmpty())
        detail.insert(u"action"_s, filter.action);
    if (filter.from)
        detail.insert(u"from"_s, qint64{*filter.from});
    if (filter.to)
        detail.insert(u"to"_s, qint64{*filter.to});
    return database.write([&](storage::Transaction& transaction) {
        return append(transaction, session, {u"audit_exported"_s, u"audit"_s, {}, {}, detail});
    });
}

Result<void> copy(QIODevice& from, QIODevice& to) {
    constexpr qint64 blockSize = 64 * 1024;
    from.seek(0);
    for (QByteArray block = from.read(blockSize); !block.isEmpty(); block = from.read(blockSize))
        if (to.write(block) != block.size())
            return writeFailure(to);
    return {};
}

} // namespace

Result<ExportOutcome> exportAudit(storage::Database& database, const Session& session,
                                  const EventFilter& filter, ExportFormat format, const QString& path,
                                  const ProgressHandler& progress, std::stop_token stop) {
    PINDESK_TRY(auto file, PrivateFile::create(path));
    PINDESK_TRY(const ExportOutcome outcome,
                writeEvents(database, session, filter, format, file.device(), progress, stop));
    PINDESK_CHECK(file.flush());
    PINDESK_CHECK(recordExport(database, session, filter, format, outcome));
    PINDESK_CHECK(file.commit());
    return outcome;
}

Result<ExportOutcome> exportAudit(storage::Database& database, const Session& session,
                                  const EventFilter& filter, ExportFormat format, QIODevice& device) {
    QTemporaryFile kept; // of mode 0600
    if (!kept.open())
        return fail(ErrorCode::FileUnwritable, kept.fileTemplate(), kept.errorString());
    PINDESK_TRY(const ExportOutcome outcome, writeEvents(database, session, filter, format, kept));
    PINDESK_CHECK(recordExport(database, session, filter, format, outcome));
    PINDESK_CHECK(copy(kept, device));
    return outcome;
}

} // namespace pindesk::audit
