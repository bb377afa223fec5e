#include "ui/forcepin/historyview.h"
#include "ui/common/timetext.h"
#include "ui/forcepin/profilechangetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::ProfileVersion;

HistoryView::HistoryView(QWidget* parent)
    : QWidget(parent)
    , m_versions(new TextTable({tr("Version"), tr("Published"), tr("By"), tr("From")}, {0}, this))
    , m_table(makeTable(m_versions, tr("Versions of the profile, newest first"), this))
    , m_none(makeLabel(
          tr("Nothing has been published yet. What is published stays here, and can be brought back."),
          TextRole::Muted, this))
    , m_title(makeLabel({}, TextRole::Strong, this))
    , m_changes(makeLabel({}, TextRole::Body, this))
    , m_rollBack(makeButton({}, ButtonKind::Plain, this))
    , m_question(makeLabel({}, TextRole::Body, this))
    , m_confirm(makeButton({}, ButtonKind::Primary, this))
    , m_keep(makeButton(tr("Keep what is in force"), ButtonKind::Plain, this)) {
    m_rollBack->setIcon(icon("undo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    for (QWidget* each : std::initializer_list<QWidget*>{m_none, m_table, m_title, m_changes, m_question})
        column->addWidget(each);
    column->addLayout(makeRow({m_rollBack, m_keep, m_confirm}));
    column->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showVersion);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        ask(true);
        m_keep->setFocus(); // Enter alone changes nothing
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        ask(false);
        m_rollBack->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const ProfileVersion* version = chosen();
        m_table->setFocus();
        ask(false);
        if (version != nullptr)
            Q_EMIT rollBackRequested(version->publication.number);
    });
    clear();
}

const ProfileVersion* HistoryView::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_history.size()) ? &m_history[static_cast<std::size_t>(row)]
                                                                : nullptr;
}

void HistoryView::show(const std::vector<ProfileVersion>& history, Milliseconds now) {
    m_history = history;
    QList<QStringList> rows;
    for (const ProfileVersion& version : history)
        rows << QStringList{QString::number(version.publication.number),
                            whenText(version.publication.at, now), version.publication.byName,
                            version.restoredFrom ? tr("version %1 again").arg(*version.restoredFrom)
                                                 : tr("the draft")};
    m_versions->setRows(rows);
    fitHeight(*m_table, 1, 6);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_versions->index(0, 0));
    m_none->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    showVersion();
}

void HistoryView::showVersion() {
    const ProfileVersion* version = chosen();
    m_title->setVisible(version != nullptr);
    m_changes->setVisible(version != nullptr);
    if (version != nullptr) {
        const auto index = static_cast<std::size_t>(version - m_history.data());
        const bool isFirst = index + 1 == m_history.size();
        m_title->setText(isFirst ? tr("Version %1 was the first.").arg(version->publication.number)
                                 : tr("What version %1 changed").arg(version->publication.number));
        const QStringList lines =
            isFirst ? QStringList() : changeLines(m_history[index + 1].profile, version->profile);
        m_changes->setText(isFirst ? QString() : lines.isEmpty() ? tr("Nothing.") : lines.join(u'\n'));
        m_changes->setVisible(!isFirst);
        m_rollBack->setText(tr("Roll back to version %1…").arg(version->publication.number));
        setUsable(*m_rollBack, index > 0, tr("This version is the one in force."));
    }
    ask(false);
}

void HistoryView::ask(bool isAsking) {
    const ProfileVersion* version = chosen();
    m_rollBack->setVisible(version != nullptr && !isAsking);
    for (QWidget* each : std::initializer_list<QWidget*>{m_question, m_confirm, m_keep})
        each->setVisible(isAsking);
    if (!isAsking || version == nullptr)
        return;
    const QStringList lines = changeLines(m_history.front().profile, version->profile);
    m_question->setText(tr("Version %1 decides again from the next call on. Different from now:")
                            .arg(version->publication.number) +
                        u'\n' + (lines.isEmpty() ? tr("Nothing.") : lines.join(u'\n')));
    m_confirm->setText(tr("Roll back to version %1").arg(version->publication.number));
}

} // namespace pindesk::ui
