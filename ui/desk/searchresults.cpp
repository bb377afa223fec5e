#include "ui/desk/searchresults.h"
#include "ui/desk/searchdelegate.h"
#include "ui/desk/searchmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SearchResults::SearchResults(QWidget* parent)
    : QWidget(parent)
    , m_model(new SearchModel(this))
    , m_heading(makeLabel({}, TextRole::Heading, this))
    , m_note(makeLabel({}, TextRole::Muted, this))
    , m_list(new QListView(this))
    , m_more(makeButton(tr("Look for more"), ButtonKind::Link, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(0); // when there is no list, the words stay together
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setAccessibleName(tr("Accounts found"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex&) { open(); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_model->fetchMore({}); });
    connect(m_model, &SearchModel::searched, this, &SearchResults::fill);
    connect(m_model, &SearchModel::failed, this, &SearchResults::failed);
}

void SearchResults::setService(directory::DirectoryService* service) {
    m_model->setService(service);
}

void SearchResults::search(const QString& text) {
    m_model->search(text);
    fill();
}

void SearchResults::clear() {
    m_model->clear();
}

void SearchResults::fill() {
    const int found = m_model->rowCount();
    const QString text = m_model->text();
    if (found == 0)
        m_heading->setText(m_model->isSearching() ? tr("Looking for “%1”…").arg(text)
                                                  : tr("Nothing found for “%1”").arg(text));
    else if (m_model->hasMore())
        m_heading->setText(tr("“%1”: the first %2").arg(text).arg(found));
    else
        m_heading->setText(found == 1 ? tr("“%1”: one account").arg(text)
                                      : tr("“%1”: %2 accounts").arg(text).arg(found));
    m_heading->setAccessibleName(m_heading->text());
    QStringList notes;
    if (found > 0)
        notes << tr("Down goes into the list, Enter opens the account, Esc comes back.");
    else if (!m_model->isSearching())
        notes << tr(
            "Try fewer letters, another word of the name, the address, the phone number or the e-mail "
            "address.");
    if (m_model->isIndexIncomplete())
        notes << tr("Only beginnings are searched until the search index is complete.");
    m_note->setText(notes.join(u' '));
    m_more->setVisible(m_model->hasMore() && !m_model->isSearching());
    m_list->setVisible(found > 0);
}

bool SearchResults::enterList() {
    if (m_model->rowCount() == 0)
        return false;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void SearchResults::open() {
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row()
                    : m_model->rowCount() == 1       ? 0
                                                     : -1;
    if (row >= 0)
        Q_EMIT chosen(m_model->account(row));
}

bool SearchResults::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            break;
        Q_EMIT left();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pindesk::ui
