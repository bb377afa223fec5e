#pragma once
#include "core/audit/auditservice.h"
#include "ui/widgets/card.h"
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace pindesk::ui {

/// What verification found, in words; a broken trail's first row is named.
[[nodiscard]] QString verdictText(const audit::AuditVerdict& verdict);

/// Verifies the whole trail, with progress and the verdict.
class TrailCheckCard : public Card {
    Q_OBJECT
public:
    explicit TrailCheckCard(QWidget* parent = nullptr);

    /// None: this person may not.
    void setService(audit::AuditService* service);
    void reset();

private:
    void start();
    void watch();
    void end(const Result<audit::AuditVerdict>& verdict);

    audit::AuditService* m_service = nullptr;
    std::shared_ptr<audit::AuditJob<audit::AuditVerdict>> m_job;
    QTimer m_frames;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace pindesk::ui
