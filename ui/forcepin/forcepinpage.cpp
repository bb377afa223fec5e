#include "ui/forcepin/forcepinpage.h"
#include "core/forcepin/profiledocument.h"
#include "ui/common/errortext.h"
#include "ui/forcepin/impactview.h"
#include "ui/forcepin/profileeditor.h"
#include "ui/forcepin/profilelistcard.h"
#include "ui/shell/filework.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QtConcurrent>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::Profile;
using forcepin::ProfileKind;
using forcepin::PublishOutcome;
using forcepin::StoredProfile;
namespace {

constexpr int checkPause = 250;
constexpr qint64 longestFile = 1024 * 1024;

/// On another thread: files may be anywhere.
Result<Profile> readProfile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > longestFile)
        return fail(ErrorCode::InvalidInput, u"profile_document"_s, u"too_long"_s);
    return forcepin::profileFromJson(file.readAll());
}

Profile emptyProfile(ProfileKind kind) {
    if (kind == ProfileKind::Authentication)
        return forcepin::AuthenticationProfile();
    return forcepin::AdditionalProfile();
}

} // namespace

ForcePinPage::ForcePinPage(QWidget* parent)
    : Page({u"forcepin"_s, tr("Force PIN"), "force", {Right::ManageProfiles}}, parent)
    , m_list(new ProfileListCard(this))
    , m_editor(new ProfileEditor(this))
    , m_none(makeLabel(tr("Choose a profile, or make a new one."), TextRole::Muted, this)) {
    auto* places = new QHBoxLayout;
    places->setSpacing(4 * grid);
    places->addWidget(m_list, 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->addWidget(m_none, 0, Qt::AlignTop);
    right->addWidget(m_editor, 1);
    places->addLayout(right, 4);
    content().addLayout(places, 1);
    m_editor->hide();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkPause);
    connect(&m_checkSoon, &QTimer::timeout, this, &ForcePinPage::check);
    connect(m_list, &ProfileListCard::chosen, this, &ForcePinPage::choose);
    connect(m_list, &ProfileListCard::newRequested, this, &ForcePinPage::begin);
    connect(m_list, &ProfileListCard::importRequested, this, [this] {
        askForFile(this, tr("Import a profile"), tr("Profiles (*.json)"),
                   [this](const QString& path) { importFile(path); });
    });
    connectEditor();
}

void ForcePinPage::connectEditor() {
    connect(m_editor, &ProfileEditor::edited, this, &ForcePinPage::takeEdit);
    connect(m_editor, &ProfileEditor::saveRequested, this, [this] { save(false); });
    connect(m_editor, &ProfileEditor::publishRequested, this, [this] { save(true); });
    connect(m_editor, &ProfileEditor::discardRequested, this, &ForcePinPage::discard);
    connect(m_editor, &ProfileEditor::exportRequested, this, &ForcePinPage::exportChosen);
    connect(m_editor, &ProfileEditor::deleteRequested, this, &ForcePinPage::remove);
    connect(m_editor, &ProfileEditor::rollBackRequested, this, &ForcePinPage::rollBack);
    connect(m_editor, &ProfileEditor::failed, this, [this](const Error& error) { tell(error); });
    connect(&m_editor->impact(), &ImpactView::stopped, this, &ForcePinPage::workStopped);
}

QWidget* ForcePinPage::firstFocus() const {
    return m_list->firstFocus();
}

void ForcePinPage::opened() {
    m_editor->open(workplace().profiles);
}

void ForcePinPage::closed() {
    m_editor->close();
}

void ForcePinPage::reset() {
    m_edits.clear();
    m_profiles.clear();
    m_uses.clear();
    m_chosen.reset();
    m_editor->reset();
    m_editor->hide();
    m_none->show();
    m_list->clear();
    messages().clear();
}

QString ForcePinPage::unfinishedWork() const {
    if (m_editor->impact().isRunning())
        return tr("The impact of a profile is being counted. Stop it and close the window?");
    return m_edits.isEmpty()
               ? QString()
               : tr("A profile has changes that are not saved. Close the window and lose them?");
}

void ForcePinPage::stopWork() {
    if (m_editor->impact().isRunning())
        return m_editor->impact().stop();
    m_edits.clear();
    Q_EMIT workStopped();
}

void ForcePinPage::refresh() {
    if (isOpen())
        read(m_chosen.value_or(QString()));
}

const StoredProfile* ForcePinPage::stored(const QString& name) const {
    for (const StoredProfile& each : m_profiles)
        if (forcepin::nameOf(each.draft) == name)
            return &each;
    return nullptr;
}

QStringList ForcePinPage::additionalNames() const {
    QStringList names;
    for (const StoredProfile& each : m_profiles)
        if (forcepin::kindOf(each.draft) == ProfileKind::Additional)
            names << forcepin::nameOf(each.draft);
    return names;
}

/// Reads everything again, with that profile in front; the first where it is not there.
void ForcePinPage::read(const QString& name) {
    await(workplace().profiles->list(), [this, name](Result<std::vector<StoredProfile>> profiles) {
        if (!profiles)
            return tell(profiles.error(), [this] { refresh(); });
        m_profiles = std::move(*profiles);
        const bool isThere = name.isEmpty() ? m_edits.contains(QString()) : stored(name) != nullptr;
        if (isThere)
            m_chosen = name;
        else if (!m_profiles.empty())
            m_chosen = forcepin::nameOf(m_profiles.front().draft);
        else
            m_chosen.reset();
        showList();
        showChosen();
    });
}

void ForcePinPage::showList() {
    std::vector<ProfileListCard::Entry> entries;
    for (const StoredProfile& each : m_profiles) {
        const QString& name = forcepin::nameOf(each.draft);
        entries.push_back({name, forcepin::kindOf(each.draft), each, m_edits.contains(name)});
    }
    if (const auto fresh = m_edits.constFind(QString()); fresh != m_edits.constEnd())
        entries.push_back({QString(), forcepin::kindOf(fresh->profile), {}, true});
    m_list->setEntries(entries, m_chosen.value_or(QString()));
}

void ForcePinPage::choose(const QString& name) {
    if (m_chosen == name)
        return;
    m_chosen = name;
    messages().clear();
    showChosen();
}

void ForcePinPage::showChosen() {
    m_editor->setVisible(m_chosen.has_value());
    m_none->setVisible(!m_chosen);
    m_uses.clear();
    if (!m_chosen)
        return;
    const auto edit = m_edits.constFind(*m_chosen);
    const StoredProfile* const profile = stored(*m_chosen);
    m_editor->show(edit != m_edits.constEnd() ? edit->profile : profile->draft, additionalNames());
    showStanding();
    m_editor->setHistory({}, 0);
    readChosen();
    check();
}

void ForcePinPage::showStanding() {
    const StoredProfile* const profile = stored(*m_chosen);
    m_editor->setStanding(
        {profile != nullptr ? std::optional(*profile) : std::nullopt, m_edits.contains(*m_chosen), m_uses});
}

/// What the list does not tell: versions, and by whom it is used.
void ForcePinPage::readChosen() {
    const QString name = *m_chosen;
    if (stored(name) == nullptr)
        return;
    await(workplace().profiles->show(name), [this, name](const Result<forcepin::ProfileView>& view) {
        if (m_chosen != name)
            return; // another has been chosen meanwhile
        if (!view)
            return tell(view.error(), [this] { refresh(); });
        m_uses = view->uses;
        m_editor->setHistory(view->history, QDateTime::currentMSecsSinceEpoch());
        showStanding();
    });
}

void ForcePinPage::begin(ProfileKind kind) {
    const auto there = m_edits.constFind(QString());
    if (there == m_edits.constEnd() || forcepin::kindOf(there->profile) != kind)
        m_edits[QString()] = {emptyProfile(kind), 0};
    m_chosen = QString();
    showList();
    showChosen();
    m_editor->focusName();
}

void ForcePinPage::takeEdit() {
    const QString name = m_chosen.value_or(QString());
    const StoredProfile* const profile = stored(name);
    const Profile now = m_editor->profile();
    const bool wasEdited = m_edits.contains(name);
    if (profile != nullptr && profile->draft == now)
        m_edits.remove(name);
    else if (wasEdited)
        m_edits[name].profile = now;
    else
        m_edits[name] = {now, profile != nullptr ? profile->version : 0};
    if (wasEdited != m_edits.contains(name))
        showList();
    showStanding();
    m_checkSoon.start();
}

void ForcePinPage::check() {
    m_checkSoon.stop();
    if (!isOpen() || !m_chosen)
        return;
    const int asked = ++m_checks;
    await(workplace().profiles->check(m_editor->profile()),
          [this, asked](const Result<forcepin::ProfileCheck>& check) {
              if (asked == m_checks && check)
                  m_editor->setCheck(*check);
          });
}

void ForcePinPage::save(bool publishes) {
    messages().clear();
    const QString name = *m_chosen;
    const auto edit = m_edits.constFind(name);
    if (edit == m_edits.constEnd())
        return publish(name, stored(name)->version);
    const Profile saved = m_editor->profile();
    if (forcepin::nameOf(saved).isEmpty()) {
        std::ignore =
            m_editor->showProblem({ErrorCode::InvalidInput, u"profile_document"_s, u"missing:/name"_s});
        return m_editor->focusName();
    }
    await(workplace().profiles->save({saved, edit->version}), [this, name, publishes,
                                                               saved](const Result<StoredProfile>& outcome) {
        if (!outcome && outcome.error().code == ErrorCode::ChangedByOther)
            return tellChangedByOther(outcome.error(), publishes);
        if (!outcome)
            return tellProblem(outcome.error());
        // What was typed while it was being saved is still an edit, of the row as it is now.
        const auto now = m_edits.find(name);
        if (now != m_edits.end() && now->profile == saved)
            m_edits.erase(now);
        else if (now != m_edits.end())
            now->version = outcome->version;
        if (publishes)
            return publish(forcepin::nameOf(saved), outcome->version);
        messages().show(
            Tone::Good,
            tr("The draft of %1 is saved. Nothing that decides has changed.").arg(forcepin::nameOf(saved)));
        read(forcepin::nameOf(saved));
    });
}

void ForcePinPage::publish(const QString& name, std::int64_t version) {
    await(workplace().profiles->publish({name, version}),
          [this](const Result<PublishOutcome>& outcome) { endPublication(outcome, false); });
}

void ForcePinPage::rollBack(int number) {
    messages().clear();
    const QString name = *m_chosen;
    await(workplace().profiles->rollBack({name, number, stored(name)->version}),
          [this](const Result<PublishOutcome>& outcome) { endPublication(outcome, true); });
}

void ForcePinPage::endPublication(const Result<PublishOutcome>& outcome, bool isRollBack) {
    if (!outcome) {
        tellProblem(outcome.error());
        return read(m_chosen.value_or(QString()));
    }
    const QString& name = forcepin::nameOf(outcome->stored.draft);
    messages().show(Tone::Good, (outcome->isUnchanged ? tr("%1: version %2 was in force already.")
                                 : isRollBack ? tr("%1 is rolled back: version %2 is in force from now on.")
                                              : tr("%1: version %2 is in force from now on."))
                                    .arg(name, QString::number(outcome->number)));
    read(name);
}

void ForcePinPage::discard() {
    m_edits.remove(*m_chosen);
    messages().clear();
    read(*m_chosen);
}

void ForcePinPage::remove() {
    const QString name = *m_chosen;
    await(workplace().profiles->remove({name, stored(name)->version}),
          [this, name](const Result<void>& done) {
              if (!done)
                  return tellProblem(done.error());
              m_edits.remove(name);
              messages().show(Tone::Good, tr("%1 is deleted.").arg(name));
              read({});
          });
}

void ForcePinPage::importFile(const QString& path) {
    await(QtConcurrent::run(readProfile, path),
          [this](const Result<Profile>& imported) { takeImported(imported); });
}

/// In front, to be looked at; nothing is saved before somebody says so.
void ForcePinPage::takeImported(const Result<Profile>& imported) {
    if (!imported)
        return tell(imported.error());
    const QString& name = forcepin::nameOf(*imported);
    const StoredProfile* const there = stored(name);
    if (there != nullptr && forcepin::kindOf(there->draft) != forcepin::kindOf(*imported))
        return tell({ErrorCode::InvalidInput, u"profile_document"_s, u"other_kind:/name"_s});
    m_chosen = there != nullptr ? name : QString();
    m_edits[*m_chosen] = {*imported, there != nullptr ? there->version : 0};
    showList();
    showChosen();
    messages().show(Tone::Neutral,
                    tr("%1 has been read from the file. Look at it, then save or publish it.").arg(name));
}

void ForcePinPage::exportChosen() {
    const Profile profile = m_editor->profile();
    askForPath(this, tr("Export the profile"), forcepin::nameOf(profile) + u".json"_s,
               tr("Profiles (*.json)"), [this, profile](const QString& path) {
                   await(savePrivately(path, forcepin::exportText(profile)),
                         [this, path](const Result<void>& done) {
                             if (!done)
                                 return tell(done.error());
                             messages().show(Tone::Good, tr("The profile is in %1.").arg(path));
                         });
               });
}

void ForcePinPage::tellProblem(const Error& error) {
    if (!m_editor->showProblem(error))
        tell(error);
}

/// Theirs is read, mine stays in the fields: it is saved over theirs only when that is wanted.
void ForcePinPage::tellChangedByOther(const Error& error, bool publishes) {
    const QString name = *m_chosen;
    await(workplace().profiles->list(),
          [this, name, error, publishes](Result<std::vector<StoredProfile>> profiles) {
              if (!profiles)
                  return tell(profiles.error());
              m_profiles = std::move(*profiles);
              showList();
              showStanding();
              readChosen();
              messages().show(
                  Tone::Caution,
                  tr("%1 changed this profile meanwhile. What you changed is still here; “Discard changes” "
                     "shows theirs.")
                      .arg(error.detail),
                  tr("Save mine over it"), [this, name, publishes] {
                      const StoredProfile* const theirs = stored(name);
                      const auto mine = m_edits.find(name);
                      if (m_chosen != name || theirs == nullptr || mine == m_edits.end())
                          return;
                      mine->version = theirs->version;
                      save(publishes);
                  });
          });
}

} // namespace pindesk::ui
