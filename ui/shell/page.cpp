#include "ui/shell/page.h"
#include "ui/common/errortext.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {

Page::Page(About about, QWidget* parent)
    : QWidget(parent)
    , m_about(std::move(about))
    , m_messages(new MessageBar(this))
    , m_activity(new ActivityBar(this))
    , m_content(new QVBoxLayout) {
    setProperty("page", true);
    setAccessibleName(m_about.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_activity);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(6 * grid, 4 * grid, 6 * grid, 5 * grid);
    inner->setSpacing(4 * grid);
    inner->addWidget(m_messages);
    inner->addLayout(m_content, 1);
    column->addLayout(inner, 1);
    m_content->setSpacing(4 * grid);
}

void Page::open(SharedWorkplace workplace) {
    m_workplace = std::move(workplace);
    ++m_opening;
    opened();
}

void Page::close() {
    if (!isOpen())
        return;
    closed();
    m_workplace.reset();
    ++m_opening;
}

void Page::askToStop() {
    m_messages->show(Tone::Caution, unfinishedWork(), tr("Stop and close"), [this] { stopWork(); });
}

void Page::tell(const Error& error, std::function<void()> tryAgain) {
    const bool mayHelp = error.code == ErrorCode::DatabaseUnavailable ||
                         error.code == ErrorCode::DatabaseLocked || error.code == ErrorCode::DiskFull ||
                         error.code == ErrorCode::Conflict;
    if (mayHelp && tryAgain)
        m_messages->show(Tone::Bad, errorText(error), tr("Try again"), std::move(tryAgain));
    else
        m_messages->show(Tone::Bad, errorText(error));
}

} // namespace pindesk::ui
