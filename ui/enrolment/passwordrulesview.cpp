#include "ui/enrolment/passwordrulesview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::PasswordRule;
using staff::PasswordRuleState;
using Way = PasswordRuleState::Way;
namespace {

constexpr int signSize = 16;

QString ruleText(const PasswordRuleState& state) {
    switch (state.rule) {
    case PasswordRule::MinimumLength:
        return PasswordRulesView::tr("at least %1 characters").arg(state.number);
    case PasswordRule::MaximumLength:
        return PasswordRulesView::tr("at most %1 characters").arg(state.number);
    case PasswordRule::Upper:
        return PasswordRulesView::tr("a capital letter");
    case PasswordRule::Lower:
        return PasswordRulesView::tr("a small letter");
    case PasswordRule::Letter:
        return PasswordRulesView::tr("a letter");
    case PasswordRule::Digit:
        return PasswordRulesView::tr("a digit");
    case PasswordRule::NoSpace:
        return PasswordRulesView::tr("no space");
    case PasswordRule::NotUserName:
        return PasswordRulesView::tr("not the user name");
    case PasswordRule::NotCommon:
        return PasswordRulesView::tr("not a common password");
    case PasswordRule::NotPrevious:
        return state.number == 1 ? PasswordRulesView::tr("not the one you had before")
                                 : PasswordRulesView::tr("none of the last %1").arg(state.number);
    }
    return {};
}

QString spoken(const QString& words, Way way) {
    switch (way) {
    case Way::Met:
        return PasswordRulesView::tr("%1: yes").arg(words);
    case Way::Broken:
        return PasswordRulesView::tr("%1: not yet").arg(words);
    case Way::Unknown:
        break;
    }
    return PasswordRulesView::tr("%1: told when you submit").arg(words);
}

/// The rules of a length that nobody reaches by chance are shown only when they are broken.
bool isShown(const PasswordRuleState& state) {
    return state.rule != PasswordRule::MaximumLength || state.way == Way::Broken;
}

struct Shown {
    QString words;
    Way way;
};

std::vector<Shown> shownOf(const PasswordRulesView::State& state) {
    std::vector<Shown> lines;
    for (const PasswordRuleState& each : state.rules)
        if (isShown(each))
            lines.push_back(
                {ruleText(each), state.isTyped || each.way == Way::Unknown ? each.way : Way::Broken});
    lines.push_back({PasswordRulesView::tr("twice the same"),
                     state.isTyped && state.isRepeated ? Way::Met : Way::Broken});
    return lines;
}

} // namespace

PasswordRulesView::PasswordRulesView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

PasswordRulesView::Line& PasswordRulesView::lineAt(std::size_t index) {
    while (m_lines.size() <= index) {
        const auto place = static_cast<int>(m_lines.size());
        Line line{new QLabel(this), makeLabel({}, TextRole::Muted, this)};
        line.sign->setFixedSize(signSize, signSize);
        m_grid->addWidget(line.sign, place / 2, place % 2 * 2);
        m_grid->addWidget(line.words, place / 2, place % 2 * 2 + 1);
        m_lines.push_back(line);
    }
    return m_lines[index];
}

void PasswordRulesView::show(const State& state) {
    if (state == m_state && !m_lines.empty())
        return;
    m_state = state;
    paint();
}

void PasswordRulesView::paint() {
    const std::vector<Shown> shown = shownOf(m_state);
    const Colors& all = colors();
    for (std::size_t i = 0; i < std::max(shown.size(), m_lines.size()); ++i) {
        const Line& line = lineAt(i);
        line.sign->setVisible(i < shown.size());
        line.words->setVisible(i < shown.size());
        if (i >= shown.size())
            continue;
        const Way way = shown[i].way;
        const char* sign = way == Way::Met ? "check" : way == Way::Broken ? "open" : "info";
        line.sign->setPixmap(
            iconPixmap(sign, signSize, devicePixelRatioF(), way == Way::Met ? all.good.text : all.muted));
        line.words->setText(shown[i].words);
        line.words->setAccessibleName(spoken(shown[i].words, way));
        setTextRole(*line.words, way == Way::Met ? TextRole::Body : TextRole::Muted);
    }
}

QString PasswordRulesView::summary() const {
    QStringList missing;
    for (const Shown& each : shownOf(m_state))
        if (each.way == Way::Broken)
            missing << each.words;
    return missing.isEmpty() ? tr("Every rule is kept.")
                             : tr("Still missing: %1.").arg(QLocale().createSeparatedList(missing));
}

void PasswordRulesView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        paint();
}

} // namespace pindesk::ui
