#include "ui/staff/staffmodel.h"
#include "ui/common/timetext.h"
#include "ui/shell/topbar.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/icon.h"

namespace pindesk::ui {
using staff::Person;

void StaffModel::setPeople(std::vector<Person> people, Milliseconds now) {
    m_now = now;
    m_people = std::move(people);
    m_counts.clear();
    for (const Person& person : m_people)
        ++m_counts[person.status];
    filter();
}

void StaffModel::setFilter(const QString& status, const QString& text) {
    m_status = status;
    m_text = text.trimmed();
    filter();
}

void StaffModel::filter() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (fits(m_people[i]))
            m_shown.push_back(i);
    endResetModel();
}

bool StaffModel::fits(const Person& person) const {
    if (!m_status.isEmpty() && person.status != m_status)
        return false;
    for (const QString& part : m_text.split(u' ', Qt::SkipEmptyParts))
        if (!person.userName.contains(part, Qt::CaseInsensitive) &&
            !person.displayName.contains(part, Qt::CaseInsensitive) &&
            !person.employeeNumber.contains(part, Qt::CaseInsensitive))
            return false;
    return true;
}

const Person* StaffModel::personAt(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_shown.size() ? &m_people[m_shown[index]] : nullptr;
}

int StaffModel::rowOf(const QString& userName) const {
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row)
        if (personAt(row)->userName == userName)
            return row;
    return -1;
}

int StaffModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StaffModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString StaffModel::textOf(const Person& person, int column) const {
    switch (column) {
    case Name:
        return person.displayName;
    case UserName:
        return person.userName;
    case Roles:
        return rolesText(person.roles);
    case Standing:
        return staffStandingText(person);
    default:
        return person.lastSignInAt ? whenText(*person.lastSignInAt, m_now) : tr("never");
    }
}

QVariant StaffModel::data(const QModelIndex& index, int role) const {
    const Person* person = personAt(index.row());
    if (person == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*person, index.column());
    case Qt::DecorationRole:
        return index.column() == Standing ? QVariant(icon(staffStatusIcon(person->status))) : QVariant();
    default:
        return {};
    }
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case UserName:
        return tr("User name");
    case Roles:
        return tr("Roles");
    case Standing:
        return tr("Status");
    default:
        return tr("Last sign-in");
    }
}

} // namespace pindesk::ui
