#include "ui/desk/verifycard.h"
#include "ui/common/errortext.h"
#include "ui/common/eventtext.h"
#include "ui/common/timetext.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/overrideform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AnswerResult;
namespace {

constexpr int longestAnswer = 200;
constexpr int widestLabel = 34; // longer ones get another line
constexpr int markSize = 16;

} // namespace

VerifyCard::VerifyCard(DeskModel& model, QWidget* parent)
    : Card(tr("Verify the caller"), parent)
    , m_model(model)
    , m_grid(new QGridLayout)
    , m_standing(makeLabel({}, TextRole::Muted, this))
    , m_problem(makeLabel({}, TextRole::Error, this))
    , m_check(makeButton(tr("Check"), ButtonKind::Plain, this))
    , m_ask(makeButton(tr("Ask a supervisor to override…"), ButtonKind::Link, this))
    , m_override(new OverrideForm(model, this)) {
    m_grid->setHorizontalSpacing(3 * grid);
    m_grid->setVerticalSpacing(grid + 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(3, fontMetrics().horizontalAdvance(tr("wrong"))); // nothing jumps
    content().addLayout(m_grid);
    content().addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * grid);
    row->addWidget(m_check);
    row->addWidget(m_standing, 1);
    content().addLayout(row);
    content().addWidget(m_ask, 0, Qt::AlignLeft);
    content().addWidget(m_override);
    content().addStretch(1);
    m_problem->hide();
    m_override->hide();
    m_check->setAccessibleName(tr("Check the answers"));
    connect(m_check, &QPushButton::clicked, this, &VerifyCard::check);
    connect(m_ask, &QPushButton::clicked, this, &VerifyCard::openOverride);
    connect(m_override, &OverrideForm::done, this, &VerifyCard::verified);
    connect(m_override, &OverrideForm::closed, m_ask, [this] { m_ask->setFocus(); });
    connect(&m_model, &DeskModel::rulesChanged, this, &VerifyCard::buildRows);
    connect(&m_model, &DeskModel::accountShown, this, [this] {
        m_results.clear();
        m_wasVerified = false;
        m_problem->hide();
        m_override->clear();
        m_override->hide();
        fill();
    });
    connect(&m_model, &DeskModel::recordChanged, this, &VerifyCard::fill);
}

// Built once for a site's checklist, not for each account.
void VerifyCard::buildRows() {
    const auto typed = answers();
    for (const Row& row : m_rows)
        for (QWidget* widget : {static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.edit),
                                static_cast<QWidget*>(row.mark), static_cast<QWidget*>(row.word)})
            delete widget;
    m_rows.clear();
    int line = 0;
    for (const QString& item : m_model.rules().checklist.items)
        m_rows.push_back(addRow(item, line++));
    setAnswers(typed);
    fill();
}

VerifyCard::Row VerifyCard::addRow(const QString& item, int line) {
    Row row{item, makeLabel(itemText(item), TextRole::Body, this), new QLineEdit(this), new QLabel(this),
            makeLabel({}, TextRole::Muted, this)};
    row.label->setBuddy(row.edit);
    row.label->setMinimumWidth(
        std::min(row.label->fontMetrics().horizontalAdvance(row.label->text()), widestLabel * grid));
    row.edit->setAccessibleName(itemText(item));
    row.edit->setObjectName(u"answer."_s + item);
    row.edit->setMaxLength(longestAnswer);
    row.edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    row.edit->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    row.mark->setFixedSize(markSize, markSize);
    row.word->setWordWrap(false);
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.edit, line, 1);
    m_grid->addWidget(row.mark, line, 2);
    m_grid->addWidget(row.word, line, 3);
    connect(row.edit, &QLineEdit::returnPressed, this, &VerifyCard::check);
    connect(row.edit, &QLineEdit::textEdited, this, [this, item] {
        m_results.remove(item); // what was compared is not what stands there
        for (const Row& each : m_rows)
            if (each.item == item)
                mark(each, std::nullopt);
    });
    return row;
}

void VerifyCard::mark(const Row& row, std::optional<AnswerResult> result) {
    const char* picture = nullptr;
    QString word;
    QColor color = colors().muted;
    if (result == AnswerResult::Passed) {
        picture = "check";
        word = tr("right");
        color = colors().good.text;
    } else if (result == AnswerResult::Failed) {
        picture = "cross";
        word = tr("wrong");
        color = colors().bad.text;
    } else if (result == AnswerResult::NotOnRecord) {
        picture = "info";
        word = tr("not on record");
    }
    row.mark->setPixmap(picture == nullptr ? QPixmap()
                                           : iconPixmap(picture, markSize, devicePixelRatioF(), color));
    row.word->setText(word);
    row.edit->setAccessibleDescription(word);
    setStyleProperty(*row.edit, "invalid", result == AnswerResult::Failed);
}

void VerifyCard::focusFirst() {
    for (const Row& row : m_rows)
        if (m_results.value(row.item, AnswerResult::Failed) == AnswerResult::Failed) {
            row.edit->setFocus(Qt::ShortcutFocusReason);
            row.edit->selectAll();
            return;
        }
}

QMap<QString, QString> VerifyCard::answers() const {
    QMap<QString, QString> typed;
    for (const Row& row : m_rows)
        if (!row.edit->text().isEmpty())
            typed.insert(row.item, row.edit->text());
    return typed;
}

void VerifyCard::setAnswers(const QMap<QString, QString>& answers) {
    for (const Row& row : m_rows)
        row.edit->setText(answers.value(row.item));
}

void VerifyCard::check() {
    if (m_model.view() == nullptr || !m_check->isEnabled())
        return;
    m_problem->hide();
    m_check->setEnabled(false); // one comparison at a time; what is typed meanwhile stays
    m_model.verify(answers(),
                   [this](Result<pins::VerifyCallerOutcome> outcome) { takeOutcome(std::move(outcome)); });
}

void VerifyCard::takeOutcome(Result<pins::VerifyCallerOutcome> outcome) {
    m_check->setEnabled(true);
    if (!outcome) {
        m_problem->setText(errorText(outcome.error()));
        m_problem->show();
        return;
    }
    m_results = outcome->results;
    fill();
    if (outcome->verified)
        Q_EMIT verified();
    else
        focusFirst();
}

void VerifyCard::fill() {
    if (m_model.view() == nullptr)
        return;
    const int required = m_model.rules().checklist.required;
    if (std::exchange(m_wasVerified, m_model.isVerified()) && !m_wasVerified)
        m_results.clear(); // a verification that has ended counts for nothing
    for (const Row& row : m_rows) {
        const auto found = m_results.constFind(row.item);
        mark(row, found == m_results.constEnd() ? std::nullopt : std::optional(*found));
    }
    m_check->setEnabled(m_model.may(Right::VerifyCaller));
    m_ask->setVisible(!m_model.isVerified() && m_override->isHidden());
    if (m_model.isVerified()) {
        setTitle(tr("Verify the caller · verified"));
        m_standing->setText(tr("Verified until %1.").arg(clockText(*m_model.verifiedUntil())));
        setStyleProperty(*m_standing, "role", u"good"_s);
        m_override->hide();
        return;
    }
    setTitle(tr("Verify the caller (%1 of %2)").arg(m_model.answersPassed()).arg(required));
    const int missing = m_model.answersMissing();
    m_standing->setText(missing == 1 ? tr("One more right answer unlocks hint and reset.")
                                     : tr("%1 right answers unlock hint and reset.").arg(missing));
    setStyleProperty(*m_standing, "role", u"muted"_s);
}

void VerifyCard::openOverride() {
    m_ask->hide();
    m_override->show();
    m_override->focusFirst();
}

} // namespace pindesk::ui
