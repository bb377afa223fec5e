#pragma once
#include "core/audit/auditservice.h"
#include "ui/shell/page.h"

class QComboBox;
class QGridLayout;
class QTableView;

namespace pindesk::ui {

class Card;
class EventCard;
class EventModel;
class FilterBar;
class TrailCheckCard;

/// The audit trail: looked through, verified, exported.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(QWidget* parent = nullptr);

    void reset() override;
    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    void opened() override;
    void closed() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeExportCard();
    void arrange();
    void search();
    void read(int start, int page);
    void askForExport();
    void exportTo(const QString& path);
    void watchExport();

    audit::EventFilter m_filter;
    std::shared_ptr<audit::AuditJob<audit::ExportOutcome>> m_export;
    QTimer m_frames;
    FilterBar* m_bar;
    EventModel* m_events;
    QTableView* m_table;
    Card* m_list;
    QLabel* m_none;
    EventCard* m_event;
    TrailCheckCard* m_verify;
    QWidget* m_exportCard;
    QGridLayout* m_places;
    bool m_isNarrow = false;
    QComboBox* m_format;
    QPushButton* m_exportButton;
    QLabel* m_exported;
};

} // namespace pindesk::ui
