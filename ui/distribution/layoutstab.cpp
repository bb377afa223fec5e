#include "ui/distribution/layoutstab.h"
#include "core/distribution/distributionservice.h"
#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/distribution/layoutbar.h"
#include "ui/distribution/layoutform.h"
#include "ui/distribution/layoutlistcard.h"
#include "ui/shell/filework.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
using distribution::ExtractLayout;
using distribution::StoredLayout;

LayoutsTab::LayoutsTab(BatchFormat kind, QWidget* parent)
    : DistributionTab(parent)
    , m_kind(kind)
    , m_list(new LayoutListCard(kind, this))
    , m_bar(new LayoutBar(this))
    , m_form(new LayoutForm(kind, this))
    , m_none(makeLabel({}, TextRole::Muted, this)) {
    auto* places = new QHBoxLayout(this);
    places->setContentsMargins(0, 4 * grid, 0, 0);
    places->setSpacing(4 * grid);
    places->addWidget(m_list, 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(4 * grid);
    right->addWidget(m_none);
    right->addWidget(m_bar);
    right->addWidget(m_form);
    right->addStretch(1);
    places->addLayout(right, 4);
    m_bar->hide();
    m_form->hide();
    connectParts();
}

void LayoutsTab::connectParts() {
    connect(m_list, &LayoutListCard::chosen, this, &LayoutsTab::choose);
    connect(m_list, &LayoutListCard::newRequested, this,
            [this](int example) { begin(exampleDrafts(m_kind).at(static_cast<std::size_t>(example))); });
    connect(m_list, &LayoutListCard::importRequested, this, &LayoutsTab::importFile);
    connect(m_bar, &LayoutBar::saveRequested, this, &LayoutsTab::save);
    connect(m_bar, &LayoutBar::discardRequested, this, &LayoutsTab::discard);
    connect(m_bar, &LayoutBar::copyRequested, this, &LayoutsTab::copy);
    connect(m_bar, &LayoutBar::exportRequested, this, &LayoutsTab::exportChosen);
    connect(m_bar, &LayoutBar::deleteRequested, this, &LayoutsTab::askToDelete);
    connect(m_form, &LayoutForm::changed, this, &LayoutsTab::takeEdit);
    connect(m_form, &LayoutForm::checked, this, &LayoutsTab::showStanding);
    connect(m_form, &LayoutForm::told, this, &LayoutsTab::told);
    connect(m_form, &LayoutForm::failed, this, [this](const Error& error) { Q_EMIT failed(error, {}); });
}

QWidget* LayoutsTab::firstFocus() const {
    return m_list->firstFocus();
}

bool LayoutsTab::mayChange() const {
    return isOpen() && workplace().may(Right::DistributePins);
}

QString LayoutsTab::readOnlyReason() const {
    return mayChange() ? QString() : tr("Only supervisors change this.");
}

void LayoutsTab::opened() {
    m_form->setReadOnly(!mayChange());
    m_form->setSite(workplace().site);
    m_list->setReadOnly(!mayChange(), readOnlyReason());
    showStanding();
}

void LayoutsTab::closed() {
    m_isSaving = false; // its answer is dropped
    m_bar->endQuestion();
}

void LayoutsTab::reset() {
    m_edits.clear();
    m_layouts.clear();
    m_chosen.reset();
    showList();
    showChosen();
}

QString LayoutsTab::unfinishedWork() const {
    return m_edits.isEmpty()
               ? QString()
               : tr("A layout or letter has changes that are not saved. Close the window and lose them?");
}

void LayoutsTab::stopWork() {
    m_edits.clear();
    Q_EMIT workStopped();
}

void LayoutsTab::refresh() {
    if (!isOpen())
        return;
    const Workplace& here = workplace();
    if (here.may(Right::DistributePins) || here.may(Right::ApproveRequests) || here.may(Right::ReadAudit))
        return read(m_chosen.value_or(QString()));
    m_none->setText(tr("Your role does not include looking at this."));
}

const StoredLayout* LayoutsTab::stored(const QString& name) const {
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
                                    [&](const StoredLayout& each) { return each.name == name; });
    return found == m_layouts.end() ? nullptr : &*found;
}

/// Reads everything again, with that one in front unless another is chosen meanwhile; the first where it is
/// not there.
void LayoutsTab::read(const QString& name) {
    await(workplace().distribution->layouts(),
          [this, name, before = m_chosen](Result<std::vector<StoredLayout>> layouts) {
              if (!layouts)
                  return Q_EMIT failed(layouts.error(), [this] { refresh(); });
              take(std::move(*layouts));
              const QString wanted = m_chosen == before ? name : m_chosen.value_or(QString());
              if (stored(wanted) != nullptr || m_edits.contains(wanted))
                  m_chosen = wanted;
              else if (!m_layouts.empty())
                  m_chosen = m_layouts.front().name;
              else
                  m_chosen.reset();
              showList();
              showChosen();
          });
}

void LayoutsTab::take(std::vector<StoredLayout> layouts) {
    std::erase_if(layouts, [this](const StoredLayout& each) { return each.kind != m_kind; });
    m_layouts = std::move(layouts);
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit)
        if (stored(edit.key()) == nullptr)
            edit->version = 0; // somebody deleted it: what was changed here is a new one now
}

QString LayoutsTab::standingOf(const StoredLayout& layout) const {
    const QString saved =
        tr("saved by %1, %2")
            .arg(layout.changedBy, whenText(layout.changedAt, QDateTime::currentMSecsSinceEpoch()));
    return m_edits.contains(layout.name) ? tr("changed, not saved") + u" · "_s + saved : saved;
}

void LayoutsTab::showList() {
    std::vector<LayoutListCard::Entry> entries;
    for (const StoredLayout& each : m_layouts)
        entries.push_back({each.name, each.name, standingOf(each)});
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        if (stored(edit.key()) == nullptr) {
            const QString name = edit->draft.name.trimmed();
            entries.push_back(
                {edit.key(), name.isEmpty() ? tr("Without a name") : name, tr("not saved yet")});
        }
    m_list->setEntries(entries, m_chosen);
}

void LayoutsTab::choose(const QString& key) {
    if (m_chosen == key)
        return;
    m_chosen = key;
    Q_EMIT saidNothing();
    showChosen();
}

void LayoutsTab::showChosen() {
    m_bar->endQuestion();
    m_bar->setVisible(m_chosen.has_value());
    m_form->setVisible(m_chosen.has_value());
    m_none->setVisible(!m_chosen);
    m_none->setText(tr("Choose one, or begin a new one."));
    if (!m_chosen)
        return;
    const auto edit = m_edits.constFind(*m_chosen);
    const StoredLayout* const layout = stored(*m_chosen);
    const auto draft = edit != m_edits.constEnd() ? Result<LayoutDraft>(edit->draft) : draftOf(*layout);
    m_form->setVisible(draft.has_value());
    if (draft)
        m_form->show(*draft, layout != nullptr);
    else
        Q_EMIT failed(draft.error(), {});
    showStanding();
}

void LayoutsTab::showStanding() {
    if (!m_chosen)
        return;
    const StoredLayout* const layout = stored(*m_chosen);
    const auto edit = m_edits.constFind(*m_chosen);
    LayoutBar::Standing standing;
    standing.isStored = layout != nullptr;
    standing.isEdited = edit != m_edits.constEnd();
    standing.isReadable = m_form->isVisibleTo(this);
    standing.name = layout != nullptr ? layout->name : standing.isEdited ? edit->draft.name : QString();
    standing.about = layout != nullptr ? standingOf(*layout) : tr("not saved yet");
    standing.obstacle = m_form->isUsable() ? QString() : tr("First mend what is marked below.");
    standing.readOnly = readOnlyReason();
    m_bar->show(standing);
}

void LayoutsTab::begin(LayoutDraft draft) {
    draft.name = freeName(draft.name);
    if (auto* layout = std::get_if<ExtractLayout>(&draft.document))
        layout->name = draft.name;
    m_chosen = u" %1"_s.arg(++m_newest, 6);
    m_edits[*m_chosen] = {std::move(draft), 0};
    Q_EMIT saidNothing();
    showList();
    showChosen();
    m_form->focusName();
}

/// The wanted one, with a number where there is such a one.
QString LayoutsTab::freeName(const QString& wanted) const {
    const auto isTaken = [this](const QString& name) {
        return stored(name) != nullptr ||
               std::any_of(m_edits.cbegin(), m_edits.cend(),
                           [&](const Edit& edit) { return edit.draft.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number) {
        const QString end = u" (%1)"_s.arg(number);
        name = wanted.left(distribution::longestLayoutName - end.size()) + end;
    }
    return name;
}

void LayoutsTab::takeEdit() {
    if (!m_chosen)
        return;
    const QString key = *m_chosen;
    const StoredLayout* const layout = stored(key);
    LayoutDraft now = m_form->draft();
    const bool wasEdited = m_edits.contains(key);
    const QString before = wasEdited ? m_edits[key].draft.name : key;
    if (const auto theirs = layout != nullptr ? draftOf(*layout) : fail(ErrorCode::NotFound);
        theirs && *theirs == now)
        m_edits.remove(key);
    else if (wasEdited)
        m_edits[key].draft = now;
    else
        m_edits[key] = {now, layout != nullptr ? layout->version : 0};
    if (wasEdited != m_edits.contains(key) || before != now.name)
        showList();
    showStanding();
}

void LayoutsTab::save() {
    const QString key = m_chosen.value_or(QString());
    const auto edit = m_edits.find(key);
    if (edit == m_edits.end())
        return;
    Q_EMIT saidNothing();
    m_bar->endQuestion();
    LayoutDraft saved = edit->draft;
    saved.name = saved.name.trimmed();
    if (auto* layout = std::get_if<ExtractLayout>(&saved.document))
        layout->name = saved.name;
    if (saved.name.isEmpty())
        return m_form->showNameProblem(tr("Give it a name first."));
    if (const auto checked = checkDraft(saved); !checked)
        return Q_EMIT failed(checked.error(), {});
    if (std::exchange(m_isSaving, true))
        return; // twice would be a conflict with oneself
    const LayoutDraft typed = edit->draft;
    await(workplace().distribution->saveLayout({m_kind, saved.name, documentOf(saved), edit->version}),
          [this, key, typed](const Result<StoredLayout>& outcome) {
              m_isSaving = false;
              if (!outcome)
                  return tellProblem(outcome.error(), key);
              endSave(key, typed, *outcome);
          });
}

/// What was typed while it was being saved is still an edit, of the row as it is now.
void LayoutsTab::endSave(const QString& key, const LayoutDraft& saved, const StoredLayout& row) {
    Edit now = m_edits.take(key);
    if (now.draft != saved)
        m_edits[row.name] = {std::move(now.draft), row.version};
    if (m_chosen == key)
        m_chosen = row.name;
    Q_EMIT told(Tone::Good, tr("%1 is saved. New batches can use it.").arg(row.name));
    read(m_chosen.value_or(QString()));
}

void LayoutsTab::tellProblem(const Error& error, const QString& key) {
    if (error.code == ErrorCode::ChangedByOther)
        return tellChangedByOther(key);
    if (m_chosen == key && error.code == ErrorCode::AlreadyExists)
        return m_form->showNameProblem(errorText(error));
    Q_EMIT failed(error, {});
    if (error.code == ErrorCode::NotFound)
        read(m_chosen.value_or(QString()));
}

/// Theirs is read, mine stays in the fields: it is saved over theirs only when that is wanted.
void LayoutsTab::tellChangedByOther(const QString& key) {
    await(workplace().distribution->layouts(), [this, key](Result<std::vector<StoredLayout>> layouts) {
        if (!layouts)
            return Q_EMIT failed(layouts.error(), {});
        take(std::move(*layouts));
        showList();
        showStanding();
        const StoredLayout* const theirs = stored(key);
        if (m_chosen != key || theirs == nullptr)
            return;
        m_bar->ask(
            tr("%1 changed it meanwhile. What you changed is still here; “Discard changes” shows theirs.")
                .arg(theirs->changedBy),
            tr("Save mine over it"), [this, key, version = theirs->version] {
                if (const auto mine = m_edits.find(key); m_chosen == key && mine != m_edits.end()) {
                    mine->version = version;
                    save();
                }
            });
    });
}

void LayoutsTab::discard() {
    m_edits.remove(*m_chosen);
    Q_EMIT saidNothing();
    read(*m_chosen);
}

void LayoutsTab::copy() {
    begin(m_form->draft());
}

void LayoutsTab::askToDelete() {
    const StoredLayout* const layout = stored(*m_chosen);
    if (layout == nullptr)
        return;
    m_bar->ask(tr("Delete %1 for everybody? Batches that were asked for with it keep theirs. Export it first "
                  "if you may want it again.")
                   .arg(layout->name),
               tr("Delete"),
               [this, name = layout->name, version = layout->version] { remove(name, version); });
}

void LayoutsTab::remove(const QString& name, std::int64_t version) {
    await(workplace().distribution->deleteLayout(m_kind, name, version),
          [this, name](const Result<void>& done) {
              if (!done) {
                  Q_EMIT failed(done.error(), {});
                  return read(m_chosen.value_or(QString())); // what others did meanwhile
              }
              m_edits.remove(name);
              Q_EMIT told(Tone::Good, tr("%1 is deleted.").arg(name));
              read({});
          });
}

void LayoutsTab::importFile() {
    askForFile(this, tr("Import"), tr("Layouts and letters (*.json)"), [this](const QString& path) {
        await(readDraft(m_kind, path), [this](const Result<LayoutDraft>& draft) {
            if (!draft)
                return Q_EMIT failed(draft.error(), {});
            begin(*draft);
            Q_EMIT told(Tone::Neutral, tr("It has been read from the file. Look at it, then save it."));
        });
    });
}

void LayoutsTab::exportChosen() {
    const LayoutDraft draft = m_form->draft();
    askForPath(this, tr("Export"), draft.name + u".json"_s, tr("Layouts and letters (*.json)"),
               [this, draft](const QString& path) {
                   await(savePrivately(path, exportText(draft)), [this, path](const Result<void>& done) {
                       if (!done)
                           return Q_EMIT failed(done.error(), {});
                       Q_EMIT told(Tone::Good, tr("It is in %1.").arg(path));
                   });
               });
}

} // namespace pindesk::ui
