#include "ui/approval/approvalscard.h"
#include "core/distribution/batch.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHash>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::Approval;
using staff::ApprovalState;
using staff::Decision;
namespace {

bool isDistribution(const Approval& approval) {
    return approval.kind == "distribution"_L1;
}

QString requestText(const Approval& approval) {
    if (isDistribution(approval))
        return ApprovalsCard::tr("%1 wants the initial PINs of %Ln accounts to go out (%2)", nullptr,
                                 pluralOf(approval.request["accounts"_L1].toInteger()))
            .arg(approval.requestedByName, subjectText(approval.subject));
    const auto roles = rolesFromText(approval.request["roles"_L1].toString());
    return ApprovalsCard::tr("%1 wants %2 to be: %3")
        .arg(approval.requestedByName, subjectText(approval.subject), rolesText(roles.value_or(Roles())));
}

/// What becomes of the PINs, whose they are, and what for.
QString particularsText(const Approval& approval) {
    const QJsonObject& request = approval.request;
    const QString layout = request["layout"_L1].toString();
    const bool isLetter = request["format"_L1].toString() == nameOf(distribution::BatchFormat::Letter);
    const auto channel = ledger::channelFromName(request["channel"_L1].toString());
    QStringList lines{isLetter ? ApprovalsCard::tr("In letters: template %1").arg(layout)
                               : ApprovalsCard::tr("In a file: layout %1, channel %2")
                                     .arg(layout, channelText(channel.value_or(ledger::Channel::Letter)))};
    lines << ApprovalsCard::tr("Which accounts: %1").arg(selectionText(request["selection"_L1].toObject()));
    if (const QString note = request["note"_L1].toString(); !note.isEmpty())
        lines << ApprovalsCard::tr("What for: %1").arg(note);
    return lines.join(u'\n');
}

/// Why this person cannot decide it; empty when they can.
QString obstacleOf(const Approval& approval, const Actor& person) {
    if (approval.requestedBy == person.staffId)
        return errorText({ErrorCode::NotPermitted, {}, u"own_request"_s});
    if (approval.subject == u"staff:"_s + person.userName)
        return errorText({ErrorCode::NotPermitted, {}, u"own_case"_s});
    return allows(person.roles, Right::ApproveRequests) ? QString()
                                                        : ApprovalsCard::tr("A supervisor decides this.");
}

} // namespace

ApprovalsCard::ApprovalsCard(QWidget* parent)
    : Card(tr("Waiting for a second pair of eyes"), parent)
    , m_rows(new QVBoxLayout) {
    m_rows->setSpacing(4 * grid);
    content().addLayout(m_rows);
}

void ApprovalsCard::clear() {
    setApprovals({}, {});
}

void ApprovalsCard::setApprovals(const staff::ApprovalsOverview& overview, const Actor& person) {
    // Whoever is writing a reason while the page is read again goes on writing.
    QHash<QString, QString> typed;
    for (const auto* reason : findChildren<QLineEdit*>())
        typed.insert(reason->objectName(), reason->text());
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = isAncestorOf(focus);
    const QString focused = hadFocus ? focus->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hasNews = !overview.fourEyes;
    if (!overview.fourEyes)
        m_rows->addWidget(
            makeLabel(tr("Four eyes are switched off on this site. Switch them on in the settings "
                         "as soon as it has a second person."),
                      TextRole::Error, this));
    for (const Approval& approval : overview.approvals)
        if (approval.state == ApprovalState::Open) {
            addRequest(approval, person);
            m_hasNews = true;
        }
    for (auto* reason : findChildren<QLineEdit*>())
        reason->setText(typed.value(reason->objectName()));
    if (!hadFocus)
        return;
    auto* next = focused.isEmpty() ? nullptr : findChild<QLineEdit*>(focused);
    if (next == nullptr)
        next = findChild<QLineEdit*>();
    if (next != nullptr)
        next->setFocus();
}

void ApprovalsCard::addRequest(const Approval& approval, const Actor& person) {
    const QString obstacle = obstacleOf(approval, person);
    const QString words = requestText(approval);
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(makeLabel(words, TextRole::Strong, row));
    if (isDistribution(approval))
        column->addWidget(makeLabel(particularsText(approval), TextRole::Body, row));
    column->addWidget(makeLabel(tr("Request %1 of %2. It expires %3.")
                                    .arg(numberText(approval.id.value()), momentText(approval.requestedAt),
                                         momentText(approval.expiresAt)),
                                TextRole::Muted, row));
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * grid);
    auto* reason = new QLineEdit(row);
    reason->setPlaceholderText(tr("Reason (needed to refuse)"));
    reason->setAccessibleName(tr("Reason, %1").arg(words));
    reason->setMaxLength(200);
    reason->setObjectName(QString::number(approval.id.value()));
    auto* grant = makeButton(tr("Grant"), ButtonKind::Primary, row);
    grant->setAccessibleName(tr("Grant: %1").arg(words));
    auto* refuse = makeButton(tr("Refuse"), ButtonKind::Plain, row);
    refuse->setAccessibleName(tr("Refuse: %1").arg(words));
    line->addWidget(reason, 1);
    line->addWidget(grant);
    line->addWidget(refuse);
    column->addLayout(line);
    if (!obstacle.isEmpty())
        column->addWidget(makeLabel(obstacle, TextRole::Muted, row));
    const auto showUsable = [=] {
        setUsable(*reason, obstacle.isEmpty(), obstacle);
        setUsable(*grant, obstacle.isEmpty(), obstacle);
        setUsable(*refuse, obstacle.isEmpty() && !reason->text().trimmed().isEmpty(),
                  obstacle.isEmpty() ? tr("Say why you refuse.") : obstacle);
    };
    connect(reason, &QLineEdit::textChanged, row, showUsable);
    connect(grant, &QPushButton::clicked, this,
            [=, this] { Q_EMIT decided(approval.id, Decision::Grant, reason->text()); });
    connect(refuse, &QPushButton::clicked, this,
            [=, this] { Q_EMIT decided(approval.id, Decision::Refuse, reason->text()); });
    showUsable();
    m_rows->addWidget(row);
    row->show(); // at once: what is hidden takes no focus
}

} // namespace pindesk::ui
