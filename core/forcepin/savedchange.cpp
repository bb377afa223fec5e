#include "core/forcepin/forcedchange.h"
#include "core/pins/knowncaller.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A call between two of its steps: one line of JSON, and behind its line feed the PIN that was chosen, which
/// only a Secret ever holds.
namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

constexpr char lineFeed = '\n';

std::optional<ForcedChange::Step> stepFrom(const QString& name) {
    using enum ForcedChange::Step;
    for (const ForcedChange::Step step : {Identify, Choose, Confirm})
        if (name == nameOf(step))
            return step;
    return std::nullopt;
}

QJsonObject documentOf(const Identification::Progress& progress) {
    return {{u"questions"_s, QJsonArray::fromStringList(progress.questions)},
            {u"required"_s, progress.required},
            {u"next"_s, qint64{progress.next}},
            {u"passed"_s, QJsonArray::fromStringList(progress.passed)},
            {u"attempt"_s, progress.attempt}};
}

QStringList textsOf(const QJsonValue& list) {
    return list.toVariant().toStringList();
}

Identification::Progress progressFrom(const QJsonObject& document) {
    return {textsOf(document[u"questions"_s]), document[u"required"_s].toInt(), document[u"next"_s].toInt(-1),
            textsOf(document[u"passed"_s]), document[u"attempt"_s].toInt(Identification::attempts)};
}

} // namespace

Secret ForcedChange::save() const {
    QJsonObject document{{u"account"_s, m_account.toString()},
                         {u"step"_s, nameOf(m_step)},
                         {u"began"_s, qint64{m_began}},
                         {u"version"_s, qint64{m_version}},
                         {u"profile"_s, QString::fromLatin1(m_profile.toHex())},
                         {u"tried"_s, m_tried}};
    if (m_step == Step::Identify)
        document[u"identification"_s] = documentOf(m_identification->progress());
    const QByteArray line = QJsonDocument(document).toJson(QJsonDocument::Compact) + lineFeed;
    Secret saved(static_cast<std::size_t>(line.size()) + m_chosen.size());
    std::copy(line.begin(), line.end(), saved.data());
    std::copy_n(m_chosen.data(), m_chosen.size(), saved.data() + line.size());
    return saved;
}

Result<ForcedChange> ForcedChange::restore(const Channel& channel, const Secret& saved) {
    const qsizetype end = saved.view().indexOf(lineFeed);
    const QByteArray line = saved.view().first(std::max<qsizetype>(end, 0)).toByteArray();
    const QJsonObject document = QJsonDocument::fromJson(line).object();
    const auto account = AccountNumber::parse(document[u"account"_s].toString());
    const auto step = stepFrom(document[u"step"_s].toString());
    if (!account || !step)
        return fail(ErrorCode::Internal, u"forced_change"_s, u"not saved"_s);
    ForcedChange change(channel, *account);
    change.m_step = *step;
    change.m_began = document[u"began"_s].toInteger();
    change.m_version = document[u"version"_s].toInteger();
    change.m_profile = QByteArray::fromHex(document[u"profile"_s].toString().toLatin1());
    change.m_tried = document[u"tried"_s].toInt(choices);
    if (*step == Step::Identify)
        change.m_identification.emplace(progressFrom(document[u"identification"_s].toObject()),
                                        pins::dayOf(change.m_began));
    change.m_chosen = Secret(saved.view().sliced(end + 1));
    return change;
}

} // namespace pindesk::forcepin
