#include "ui/distribution/issuemodel.h"
#include "ui/common/distributiontext.h"
#include "ui/common/timetext.h"
#include "ui/common/valuetext.h"
#include "ui/funnel/funnelbars.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::ListedIssue;
using ledger::Issue;
using ledger::IssueStatus;
namespace {

const char* iconOf(IssueStatus status) {
    switch (status) {
    case IssueStatus::Issued:
        return "distribution";
    case IssueStatus::SignedIn:
        return "person";
    case IssueStatus::Registered:
        return "clock";
    case IssueStatus::Enabled:
        break;
    }
    return "success";
}

QString pinText(const Issue& issue) {
    if (issue.isReturned)
        return IssueModel::tr("Letter came back");
    return issue.endedAt ? IssueModel::tr("Replaced %1").arg(dateText(*issue.endedAt))
                         : IssueModel::tr("Counts");
}

QString textOf(const ListedIssue& listed, int column) {
    const Issue& issue = listed.issue;
    switch (column) {
    case IssueModel::Account:
        return listed.account.toString();
    case IssueModel::Channel:
        return channelText(issue.channel);
    case IssueModel::Batch:
        return issue.batch ? numberText(issue.batch->value()) : u"–"_s;
    case IssueModel::When:
        return momentText(issue.at);
    case IssueModel::By:
        return issue.by;
    case IssueModel::HowFar:
        return issueStatusText(issue.status);
    case IssueModel::Survey:
        return issue.surveyAnswer.isEmpty() ? u"–"_s : surveyAnswerText(issue.surveyAnswer);
    default:
        return pinText(issue);
    }
}

bool isSame(const ListedIssue& one, const ListedIssue& other) {
    return one.id == other.id && one.account == other.account;
}

} // namespace

void IssueModel::set(std::vector<ListedIssue> issues) {
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

void IssueModel::append(std::vector<ListedIssue> issues) {
    if (issues.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(issues.size()) - 1);
    std::move(issues.begin(), issues.end(), std::back_inserter(m_issues));
    endInsertRows();
}

void IssueModel::update(const std::vector<ListedIssue>& issues) {
    for (const ListedIssue& issue : issues) {
        const int row = rowOf(issue);
        if (row < 0)
            continue;
        m_issues[static_cast<std::size_t>(row)] = issue;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const ListedIssue* IssueModel::issueAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_issues[static_cast<std::size_t>(row)] : nullptr;
}

int IssueModel::rowOf(const ListedIssue& issue) const {
    const auto found = std::find_if(m_issues.begin(), m_issues.end(),
                                    [&](const ListedIssue& each) { return isSame(each, issue); });
    return found == m_issues.end() ? -1 : static_cast<int>(found - m_issues.begin());
}

int IssueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const {
    const ListedIssue* listed = issueAt(index.row());
    if (listed == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*listed, index.column());
    case Qt::FontRole:
        return index.column() == Account || index.column() == When ? QVariant(tabularFont(QFont()))
                                                                   : QVariant();
    case Qt::DecorationRole:
        return index.column() == HowFar
                   ? QVariant(icon(iconOf(listed->issue.status), colorOf(listed->issue.status)))
                   : QVariant();
    case Qt::ForegroundRole:
        if (index.column() != Pin || !listed->issue.endedAt)
            return {};
        return listed->issue.isReturned ? colors().caution.text : colors().muted;
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | Qt::AlignLeft) : QVariant();
    switch (section) {
    case Account:
        return tr("Account");
    case Channel:
        return tr("Channel");
    case Batch:
        return tr("Batch");
    case When:
        return tr("When");
    case By:
        return tr("By");
    case HowFar:
        return tr("How far");
    case Survey:
        return tr("Brought by");
    default:
        return tr("PIN");
    }
}

} // namespace pindesk::ui
