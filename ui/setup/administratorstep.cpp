#include "ui/setup/administratorstep.h"
#include "ui/common/errortext.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

AdministratorStep::AdministratorStep(SetupDraft& draft, QWidget* parent)
    : SetupStep(
          tr("The first administrator"),
          tr("Adds everybody else, imports customers and generates PINs. The user name cannot be changed "
             "later."),
          draft, parent)
    , m_userName(addLine(tr("&User name")))
    , m_password(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_further(new QCheckBox(tr("This person also &answers calls and supervises"), this)) {
    addField(tr("&Password"), m_password);
    addField(tr("Password once &more"), m_again);
    const std::initializer_list<std::pair<QString, QString>> rules{
        {u"too_short"_s, tr("at least 8 characters")},
        {u"upper"_s, tr("a capital letter")},
        {u"lower"_s, tr("a small letter")},
        {u"digit"_s, tr("a digit")},
        {u"space"_s, tr("no space")},
        {u"user_name"_s, tr("not the user name")},
        {u"common"_s, tr("not a common password")},
        {u"again"_s, tr("twice the same")}};
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(4 * grid);
    int index = 0;
    for (const auto& [rule, words] : rules) {
        QLabel* label = makeLabel(words, TextRole::Muted, this);
        label->setProperty("words", words);
        m_rules[rule] = label;
        table->addWidget(label, index / 2, index % 2);
        ++index;
    }
    column().addLayout(table);
    column().addSpacing(2 * grid);
    column().addWidget(m_further);
    m_userName->setMaxLength(64);
    for (QLineEdit* line :
         {m_userName, static_cast<QLineEdit*>(m_password), static_cast<QLineEdit*>(m_again)})
        connect(line, &QLineEdit::textChanged, this, &AdministratorStep::judge);
    judge();
}

void AdministratorStep::judge() {
    const Secret password = m_password->secret();
    QStringList broken = staff::SetupService::brokenRules(m_userName->text(), password);
    if (password.isEmpty()) // nothing is fulfilled by typing nothing
        for (const auto& [rule, label] : m_rules)
            broken << rule;
    else if (!password.equals(m_again->secret()))
        broken << u"again"_s;
    for (const auto& [rule, label] : m_rules) {
        const bool isMet = !broken.contains(rule);
        label->setText((isMet ? u"✓ "_s : u"· "_s) + label->property("words").toString());
        label->setAccessibleName(isMet ? tr("%1: yes").arg(label->property("words").toString())
                                       : tr("%1: not yet").arg(label->property("words").toString()));
        setTextRole(*label, isMet ? TextRole::Body : TextRole::Muted);
    }
    m_isGood = broken.isEmpty();
    Q_EMIT changed();
}

bool AdministratorStep::isComplete() const {
    return m_isGood && !m_userName->text().trimmed().isEmpty();
}

void AdministratorStep::goOn() {
    const auto userName = staff::SetupService::checkUserName(m_userName->text());
    if (!userName) {
        showError(userName.error());
        m_userName->setFocus();
        return;
    }
    messages().clear();
    draft().site.administrator = *userName;
    draft().site.password = m_password->secret();
    draft().site.furtherRoles = m_further->isChecked() ? Role::Csr | Role::Supervisor : Roles();
    Q_EMIT finished();
}

} // namespace pindesk::ui
