#include "ui/forcepin/forcepinpage.h"
#include "ui/common/errortext.h"
#include "ui/forcepin/impactview.h"
#include "ui/forcepin/profileeditor.h"
#include "ui/forcepin/profilelistcard.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::Profile;
using forcepin::ProfileKind;
using forcepin::PublishOutcome;
using forcepin::StoredProfile;
namespace {

constexpr int checkPause = 250;

Profile emptyProfile(ProfileKind kind) {
    if (kind == ProfileKind::Authentication)
        return forcepin::AuthenticationProfile();
    return forcepin::AdditionalProfile();
}

} // namespace

QString ForcePinPage::keyOfNew(ProfileKind kind) {
    return kind == ProfileKind::Authentication ? QString() : u" "_s;
}

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
    connect(m_list, &ProfileListCard::importRequested, this, &ForcePinPage::askForImport);
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
    m_isSaving = false; // its answer is dropped
}

void ForcePinPage::reset() {
    m_checkSoon.stop();
    m_edits.clear();
    m_profiles.clear();
    m_uses.clear();
    m_chosen.reset();
    m_editor->reset();
    m_editor->hide();
    m_none->show();
    m_list->setEntries({}, {});
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

/// Reads everything again, with that profile in front unless another is chosen meanwhile; the first where it
/// is not there.
void ForcePinPage::read(const QString& name) {
    await(workplace().profiles->list(),
          [this, name, before = m_chosen](Result<std::vector<StoredProfile>> profiles) {
              if (!profiles)
                  return tell(profiles.error(), [this] { refresh(); });
              take(std::move(*profiles));
              const QString wanted = m_chosen == before ? name : m_chosen.value_or(QString());
              if (stored(wanted) != nullptr || m_edits.contains(wanted))
                  m_chosen = wanted;
              else if (!m_profiles.empty())
                  m_chosen = forcepin::nameOf(m_profiles.front().draft);
              else
                  m_chosen.reset();
              showList();
              showChosen();
          });
}

void ForcePinPage::take(std::vector<StoredProfile> profiles) {
    m_profiles = std::move(profiles);
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit)
        if (stored(edit.key()) == nullptr)
            edit->version = 0; // somebody deleted it: what was changed here is a new one now
}

void ForcePinPage::showList() {
    std::vector<ProfileListCard::Entry> entries;
    for (const StoredProfile& each : m_profiles) {
        const QString& name = forcepin::nameOf(each.draft);
        entries.push_back({name, forcepin::kindOf(each.draft), each, m_edits.contains(name)});
    }
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        if (stored(edit.key()) == nullptr)
            entries.push_back({edit.key(), forcepin::kindOf(edit->profile), {}, true});
    m_list->setEntries(entries, m_chosen);
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
    m_chosen = keyOfNew(kind);
    if (!m_edits.contains(*m_chosen))
        m_edits[*m_chosen] = {emptyProfile(kind), 0};
    messages().clear();
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
    const QString key = *m_chosen;
    const auto edit = m_edits.constFind(key);
    if (edit == m_edits.constEnd()) {
        if (const StoredProfile* const profile = stored(key))
            publish(key, profile->version);
        return;
    }
    const Profile saved = edit->profile;
    if (forcepin::nameOf(saved).isEmpty())
        return m_editor->askForName();
    if (std::exchange(m_isSaving, true))
        return; // twice would be a conflict with oneself
    await(workplace().profiles->save({saved, edit->version}),
          [this, key, publishes, saved](const Result<StoredProfile>& outcome) {
              m_isSaving = false;
              if (!outcome && outcome.error().code == ErrorCode::ChangedByOther)
                  return tellChangedByOther(outcome.error(), publishes);
              if (!outcome) {
                  tellProblem(outcome.error(), key);
                  if (outcome.error().code == ErrorCode::NotFound)
                      read(m_chosen.value_or(QString()));
                  return;
              }
              endSave(key, saved, outcome->version);
              const QString& name = forcepin::nameOf(saved);
              if (publishes)
                  return publish(name, outcome->version);
              messages().show(Tone::Good,
                              tr("The draft of %1 is saved. Nothing that decides has changed.").arg(name));
              read(m_chosen.value_or(QString()));
          });
}

/// What was typed while it was being saved is still an edit, of the row as it is now.
void ForcePinPage::endSave(const QString& key, const Profile& saved, std::int64_t version) {
    const QString& name = forcepin::nameOf(saved);
    const Edit now = m_edits.take(key);
    if (now.profile != saved)
        m_edits[name] = {now.profile, version};
    if (m_chosen == key)
        m_chosen = name;
}

void ForcePinPage::publish(const QString& name, std::int64_t version) {
    await(workplace().profiles->publish({name, version}),
          [this, name](const Result<PublishOutcome>& outcome) { endPublication(name, outcome, false); });
}

void ForcePinPage::rollBack(int number) {
    messages().clear();
    const QString name = *m_chosen;
    await(workplace().profiles->rollBack({name, number, stored(name)->version}),
          [this, name](const Result<PublishOutcome>& outcome) { endPublication(name, outcome, true); });
}

void ForcePinPage::endPublication(const QString& name, const Result<PublishOutcome>& outcome,
                                  bool isRollBack) {
    if (!outcome) {
        tellProblem(outcome.error(), name);
        return read(m_chosen.value_or(QString())); // it has been saved before
    }
    if (const auto edit = m_edits.find(name); edit != m_edits.end())
        edit->version = outcome->stored.version; // no conflict with oneself
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
              if (!done) {
                  tell(done.error());
                  return read(m_chosen.value_or(QString())); // what others did meanwhile
              }
              m_edits.remove(name);
              messages().show(Tone::Good, tr("%1 is deleted.").arg(name));
              read({});
          });
}

/// Beside the field where there is one.
void ForcePinPage::tellProblem(const Error& error, const QString& key) {
    if (m_chosen != key || !m_editor->showProblem(error))
        tell(error);
}

/// Theirs is read, mine stays in the fields: it is saved over theirs only when that is wanted.
void ForcePinPage::tellChangedByOther(const Error& error, bool publishes) {
    const QString name = *m_chosen;
    await(workplace().profiles->list(),
          [this, name, error, publishes](Result<std::vector<StoredProfile>> profiles) {
              if (!profiles)
                  return tell(profiles.error());
              take(std::move(*profiles));
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
