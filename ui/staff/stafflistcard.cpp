#include "ui/staff/stafflistcard.h"
#include "ui/common/valuetext.h"
#include "ui/staff/staffmodel.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::Person;

StaffListCard::StaffListCard(QWidget* parent)
    : Card({}, parent)
    , m_model(new StaffModel(this))
    , m_status(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_invite(makeButton(tr("Invite…"), ButtonKind::Primary, this))
    , m_table(makeTable(m_model, tr("Staff"), this))
    , m_none(makeLabel({}, TextRole::Muted, this)) {
    m_status->addItem({}, QString());
    for (const QString& status : {u"invited"_s, u"active"_s, u"locked"_s, u"disabled"_s})
        m_status->addItem(icon(staffStatusIcon(status)), {}, status);
    m_status->setAccessibleName(tr("Status"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find by name, user name or number"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_status, 1);
    row->addWidget(m_invite);
    content().setSpacing(3 * grid);
    content().addLayout(row);
    content().addWidget(m_text);
    content().addWidget(m_none);
    content().addWidget(m_table, 1);
    m_table->setMinimumHeight(70 * grid);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);     // it would give way to the others
    heads->setMaximumSectionSize(70 * grid); // names may be very long
    heads->setSectionResizeMode(StaffModel::Roles, QHeaderView::Interactive);
    m_table->setColumnWidth(StaffModel::Roles, roomFor(14, *this));
    connect(m_status, &QComboBox::currentIndexChanged, this, &StaffListCard::filter);
    connect(m_text, &QLineEdit::textChanged, this, &StaffListCard::filter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_invite, &QPushButton::clicked, this, &StaffListCard::inviteRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const Person* person = m_model->personAt(current.row());
                if (m_isFilling || person == nullptr)
                    return;
                m_chosen = person->userName;
                Q_EMIT personChosen(m_chosen);
            });
    clear();
}

QWidget* StaffListCard::firstFocus() const {
    return m_text;
}

void StaffListCard::setPeople(std::vector<Person> people, Milliseconds now) {
    m_isFilling = true;
    m_model->setPeople(std::move(people), now);
    m_isFilling = false;
    showCounts();
    showRows();
}

void StaffListCard::filter() {
    m_isFilling = true;
    m_model->setFilter(m_status->currentData().toString(), m_text->text());
    m_isFilling = false;
    showRows();
}

// Who was chosen is marked again; else the first of the list is who is shown.
void StaffListCard::showRows() {
    const bool isEmpty = m_model->rowCount() == 0;
    m_none->setVisible(isEmpty);
    m_none->setText(m_model->total() == 0 ? tr("Nobody yet.")
                                          : tr("Nobody has this status and these letters in the name."));
    if (isEmpty)
        return;
    const int row = std::max(0, m_model->rowOf(m_chosen));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void StaffListCard::showCounts() {
    for (int i = 0; i < m_status->count(); ++i) {
        const QString status = m_status->itemData(i).toString();
        const int count = status.isEmpty() ? m_model->total() : m_model->counts().value(status);
        m_status->setItemText(
            i, tr("%1 (%2)").arg(status.isEmpty() ? tr("All") : staffStatusText(status), numberText(count)));
    }
}

void StaffListCard::choose(const QString& userName) {
    m_chosen = userName;
    if (m_model->rowOf(userName) < 0) {
        m_status->setCurrentIndex(0);
        m_text->clear();
    }
    showRows();
}

void StaffListCard::clear() {
    m_chosen.clear();
    m_status->setCurrentIndex(0);
    m_text->clear();
    setPeople({}, 0);
}

} // namespace pindesk::ui
