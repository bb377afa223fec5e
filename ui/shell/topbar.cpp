#include "ui/shell/topbar.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

QString rolesText(Roles roles) {
    QStringList words;
    if (roles.testFlag(Role::Csr))
        words << TopBar::tr("CSR");
    if (roles.testFlag(Role::Supervisor))
        words << TopBar::tr("supervisor");
    if (roles.testFlag(Role::Administrator))
        words << TopBar::tr("administrator");
    if (roles.testFlag(Role::Auditor))
        words << TopBar::tr("auditor");
    if (roles.testFlag(Role::Service))
        words << TopBar::tr("service");
    return words.join(u", "_s);
}

QString environmentText(const QString& environment) {
    if (environment == "test"_L1)
        return TopBar::tr("TEST");
    return environment == "practice"_L1 ? TopBar::tr("PRACTICE") : TopBar::tr("PRODUCTION");
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_environment(makeLabel({}, TextRole::Strong, this))
    , m_site(makeLabel({}, TextRole::Strong, this))
    , m_person(new ElidedLabel(this))
    , m_account(new AccountField(this))
    , m_me(makeButton({}, ButtonKind::Quiet, this))
    , m_more(makeButton({}, ButtonKind::Quiet, this))
    , m_lock(makeButton(tr("Lock"), ButtonKind::Quiet, this)) {
    setProperty("bar", u"top"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * grid, 2 * grid, 3 * grid, 2 * grid);
    row->setSpacing(3 * grid);
    for (QLabel* label : {m_environment, m_site})
        label->setWordWrap(false);
    setTextRole(*m_person, TextRole::Muted);
    m_environment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_environment);
    row->addWidget(m_site);
    row->addWidget(m_person, 1);
    row->addWidget(m_account);
    row->addWidget(m_me);
    row->addWidget(m_more);
    row->addWidget(m_lock);
    m_more->setIcon(icon("search"));
    m_more->setAccessibleName(tr("Commands"));
    m_more->setToolTip(tr("Commands (Ctrl+K)"));
    m_lock->setIcon(icon("lock"));
    m_lock->setToolTip(tr("Lock the desk (Ctrl+Shift+L)"));
    m_me->setIcon(icon("person"));
    m_me->setAccessibleName(tr("My account"));
    m_me->setToolTip(tr("My account: password, sign out"));
    auto* menu = new QMenu(m_me);
    menu->addAction(tr("Change my password…"), this, &TopBar::newPasswordRequested);
    menu->addAction(tr("Sign out"), this, &TopBar::signOutRequested);
    m_me->setMenu(menu);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    connect(m_more, &QPushButton::clicked, this, &TopBar::paletteRequested);
}

void TopBar::setWorkplace(const Workplace& workplace) {
    m_environmentName = workplace.site.environment;
    m_environment->setText(environmentText(m_environmentName));
    m_environment->setAccessibleName(tr("Environment: %1").arg(m_environment->text()));
    m_site->setText(workplace.site.name);
    m_person->setWords(
        tr("%1 · %2 (%3)")
            .arg(workplace.site.database, workplace.person.userName, rolesText(workplace.person.roles)));
    m_account->setVisible(workplace.may(Right::LookUpAccount));
    paintEnvironment();
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_environmentName.isEmpty())
        paintEnvironment();
}

void TopBar::paintEnvironment() {
    // The same strong colours by day and night: mistaking the site is the costliest mistake.
    const QLatin1StringView ground = m_environmentName == "test"_L1       ? "#1a6b33"_L1
                                     : m_environmentName == "practice"_L1 ? "#5b3a9e"_L1
                                                                          : "#a3241c"_L1;
    const QString sheet =
        u"QLabel { background: %1; color: white; border-radius: 3px; padding: 3px 8px; }"_s.arg(ground);
    if (sheet != m_environment->styleSheet())
        m_environment->setStyleSheet(sheet);
}

} // namespace pindesk::ui
