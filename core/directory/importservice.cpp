#include "core/directory/importservice.h"
#include "core/directory/rejectsfile.h"
#include <QElapsedTimer>
#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pindesk::directory {
namespace {

constexpr qint64 longestMap = 1 << 20; // bytes

/// Adds rate and time left to what a stage tells of itself.
class Meter {
public:
    explicit Meter(std::function<void(const ImportJobProgress&)> tell)
        : m_tell(std::move(tell)) {}

    void begin(ImportJobProgress::Stage stage) {
        m_now.stage = stage;
        m_clock.start();
        m_first = -1;
    }
    void tell(const ImportProgress& reading) {
        m_now.counts = reading.counts;
        tell(reading.counts.read, reading.fraction);
    }
    void tell(const InfixState& indexing) {
        const std::int64_t done = indexing.indexedTo.value();
        if (m_first < 0)
            m_first = done;
        const std::int64_t all = indexing.last.value() - m_first;
        tell(done - m_first,
             all > 0 ? std::optional(static_cast<double>(done - m_first) / static_cast<double>(all))
                     : std::nullopt);
    }

private:
    void tell(std::int64_t done, std::optional<double> fraction) {
        const double seconds = static_cast<double>(std::max<qint64>(1, m_clock.elapsed())) / 1000;
        m_now.done = done;
        m_now.fraction = fraction;
        m_now.rate = static_cast<double>(done) / seconds;
        m_now.secondsLeft =
            fraction && *fraction > 0 ? std::optional(seconds * (1 - *fraction) / *fraction) : std::nullopt;
        m_tell(m_now);
    }

    std::function<void(const ImportJobProgress&)> m_tell;
    ImportJobProgress m_now;
    QElapsedTimer m_clock;
    std::int64_t m_first = -1; ///< where the index was
};

Result<ImportReport> work(const storage::SiteUrl& site, const audit::Session& session,
                          const ImportOrder& order, Meter meter, const std::stop_token& stop) {
    PINDESK_CHECK(requirePlainFile(order.source));
    const auto problems = std::make_shared<ProblemList>();
    ImportRequest request;
    request.openSource = openerOf(order.source, order.map.csv);
    request.sourceName = order.source.name;
    request.map = order.map;
    request.dryRun = order.dryRun;
    request.allowManyMissing = order.allowManyMissing;
    request.onRejected = [&](const RowProblem& row) { problems->add(ProblemList::Kind::Rejected, row); };
    request.onWarning = [&](const RowProblem& row) { problems->add(ProblemList::Kind::Warning, row); };
    request.onProgress = [&](const ImportProgress& now) { meter.tell(now); };
    meter.begin(ImportJobProgress::Stage::Reading);
    ImportReport report;
    PINDESK_TRY(report.outcome, importDirectory(site, session, request, stop));
    report.wasDryRun = order.dryRun;
    report.problems = problems;
    if (report.outcome.isComplete && !order.dryRun) {
        meter.begin(ImportJobProgress::Stage::Indexing);
        report.index = buildInfixIndex(
            site, session, [&](const InfixState& now) { meter.tell(now); }, stop);
    }
    return report;
}

Result<ColumnMap> readMapFile(const QString& path) {
    PINDESK_CHECK(requirePlainFile(fileSource(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > longestMap)
        return fail(ErrorCode::FileUnreadable, path, u"too_long"_s);
    return ColumnMap::fromJson(file.readAll());
}

Result<void> write(const QString& path, const ProblemList& problems) {
    PINDESK_TRY(auto file, RejectsFile::create(path));
    for (std::size_t i = 0; i < problems.size(); ++i)
        file.add(problems.kind(i) == ProblemList::Kind::Rejected ? "rejected" : "warning", problems.at(i));
    return file.commit();
}

} // namespace

ImportService::ImportService(storage::SiteUrl site, audit::SharedSession session)
    : m_site(std::move(site))
    , m_session(std::move(session)) {}

QFuture<Result<ImportPreview>> ImportService::preview(ImportSource source, CsvOptions options,
                                                      std::optional<ColumnMap> map) {
    return QtConcurrent::run(
        [source = std::move(source), options, map = std::move(map)]() -> Result<ImportPreview> {
            PINDESK_CHECK(requirePlainFile(source));
            return previewImport(source, options, map);
        });
}

std::shared_ptr<ImportJob> ImportService::run(ImportOrder order) {
    return std::make_shared<ImportJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_site, session = m_session, order = std::move(order),
                                  meter = Meter(tell),
                                  stop] { return work(site, *session, order, meter, stop); });
    });
}

QFuture<Result<ColumnMap>> ImportService::readMap(QString path) {
    return QtConcurrent::run([path = std::move(path)] { return readMapFile(path); });
}

QFuture<Result<void>> ImportService::saveProblems(QString path, std::shared_ptr<const ProblemList> problems) {
    return QtConcurrent::run(
        [path = std::move(path), problems = std::move(problems)] { return write(path, *problems); });
}

} // namespace pindesk::directory
