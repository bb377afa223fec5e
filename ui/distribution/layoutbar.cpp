#include "ui/distribution/layoutbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

LayoutBar::LayoutBar(QWidget* parent)
    : Card({}, parent)
    , m_name(makeLabel({}, TextRole::Heading, this))
    , m_about(makeLabel({}, TextRole::Muted, this))
    , m_save(makeButton(tr("&Save"), ButtonKind::Primary, this))
    , m_discard(makeButton(tr("Discard changes"), ButtonKind::Plain, this))
    , m_copy(makeButton(tr("Copy"), ButtonKind::Plain, this))
    , m_export(makeButton(tr("Export…"), ButtonKind::Plain, this))
    , m_delete(makeButton(tr("Delete…"), ButtonKind::Plain, this))
    , m_question(new QWidget(this))
    , m_questionText(makeLabel({}, TextRole::Body, m_question))
    , m_yes(makeButton({}, ButtonKind::Danger, m_question))
    , m_no(makeButton(tr("Not now"), ButtonKind::Plain, m_question)) {
    build();
    connect(m_save, &QPushButton::clicked, this, &LayoutBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &LayoutBar::discardRequested);
    connect(m_copy, &QPushButton::clicked, this, &LayoutBar::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &LayoutBar::exportRequested);
    connect(m_delete, &QPushButton::clicked, this, &LayoutBar::deleteRequested);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
}

void LayoutBar::build() {
    m_discard->setIcon(icon("undo"));
    m_copy->setIcon(icon("copy"));
    auto* foot = makeRow({m_save, m_discard, m_copy, m_export, m_delete});
    content().addWidget(m_name);
    content().addWidget(m_about);
    content().addLayout(foot);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, grid, 0, 0);
    question->setSpacing(2 * grid);
    question->addWidget(m_questionText);
    question->addLayout(makeRow({m_no, m_yes}));
    content().addWidget(m_question);
    m_question->hide();
}

void LayoutBar::show(const Standing& standing) {
    m_name->setText(standing.name);
    m_about->setText(standing.about);
    const bool mayChange = standing.readOnly.isEmpty();
    const QString saved = tr("Everything is saved.");
    setUsable(*m_save, mayChange && standing.isEdited && standing.obstacle.isEmpty(),
              !mayChange           ? standing.readOnly
              : !standing.isEdited ? saved
                                   : standing.obstacle);
    setUsable(*m_discard, mayChange && standing.isEdited, mayChange ? saved : standing.readOnly);
    const QString unreadable = tr("This version of PinDesk cannot read it.");
    setUsable(*m_copy, mayChange && standing.isReadable, mayChange ? unreadable : standing.readOnly);
    setUsable(*m_export, standing.isReadable, unreadable);
    setUsable(*m_delete, mayChange && standing.isStored,
              mayChange ? tr("It has not been saved yet.") : standing.readOnly);
}

void LayoutBar::ask(const QString& question, const QString& yes, std::function<void()> run) {
    m_asked = focusWidget();
    m_questionText->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(question);
    m_run = std::move(run);
    m_question->show();
    m_no->setFocus();
}

void LayoutBar::answer(bool isYes) {
    const auto run = std::exchange(m_run, {});
    QWidget* const asked = m_asked;
    endQuestion();
    if (asked != nullptr && asked->isEnabled())
        asked->setFocus();
    if (isYes && run)
        run();
}

void LayoutBar::endQuestion() {
    m_run = {};
    m_asked = nullptr;
    m_question->hide();
}

} // namespace pindesk::ui
