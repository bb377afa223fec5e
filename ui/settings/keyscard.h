#pragma once
#include "core/sitekeys/listkeys.h"
#include "core/sitekeys/rotatekey.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace pindesk::ui {

class ProgressLine;

/// The site's keys: what each is for, who holds it, who lacks some; granting, and rotating with progress.
class KeysCard : public Card {
    Q_OBJECT
public:
    explicit KeysCard(QWidget* parent = nullptr);

    void setKeys(const sitekeys::KeysOverview& overview);
    void clear();
    /// `progress`: none before the first is known.
    void showRunning(crypto::KeyPurpose purpose, const std::optional<sitekeys::RotationProgress>& progress,
                     bool isCancelling);
    void showIdle();

Q_SIGNALS:
    void rotateRequested(pindesk::crypto::KeyPurpose purpose);
    void cancelRequested();
    /// Empty: everybody.
    void grantRequested(const QString& userName);

private:
    void rebuild();
    void addKey(const sitekeys::KeyState& state);
    void addMissing();
    [[nodiscard]] const sitekeys::KeyRotation* openRotation(crypto::KeyPurpose purpose) const;
    void addRow(const QString& title, const QStringList& lines, const QString& warning, QPushButton* button);

    sitekeys::KeysOverview m_overview;
    std::optional<crypto::KeyPurpose> m_running;
    QLabel* m_text;
    QWidget* m_work;
    QLabel* m_workText;
    ProgressLine* m_progress;
    QPushButton* m_cancel;
    QVBoxLayout* m_rows;
};

} // namespace pindesk::ui
