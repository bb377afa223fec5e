#pragma once
#include "core/pins/history.h"
#include <QAbstractListModel>

namespace pindesk::ui {

class DeskModel;

/// The history of the account on the screen as rows: a moment and a sentence.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhenRole = Qt::UserRole, SentenceRole };
    explicit HistoryModel(DeskModel& model, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void take(bool isAnother);

    DeskModel& m_model;
    int m_rows = 0;
    pins::HistoryPlace m_newest;
};

} // namespace pindesk::ui
