#pragma once
#include "ui/widgets/card.h"
#include <QPersistentModelIndex>

class QListView;
class QPushButton;

namespace pindesk::ui {

class DeskModel;
class HistoryModel;

/// What was done with the account, the newest first.
class HistoryCard : public Card {
    Q_OBJECT
public:
    explicit HistoryCard(DeskModel& model, QWidget* parent = nullptr);

private:
    DeskModel& m_model;
    HistoryModel* m_entries;
    QListView* m_list;
    QPushButton* m_older;
    QPersistentModelIndex m_top; ///< the first that is seen, while newer ones come
};

} // namespace pindesk::ui
