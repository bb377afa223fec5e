#pragma once
#include "core/base/secret.h"
#include <QObject>
#include <QTimer>

namespace pindesk::ui {

/// Puts a secret on the clipboard for a short time: marked for password managers and clipboard histories to
/// leave it alone, and taken away again, unless somebody has copied something else since.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    ~ClipboardGuard() override;

    void copy(const Secret& secret) { copy(secret, m_usualLife); }
    /// For another time than usual.
    void copy(const Secret& secret, std::chrono::milliseconds life);
    /// Takes it away now, if it is still ours.
    void clear();
    void setLife(std::chrono::milliseconds life) { m_usualLife = life; }
    /// Of what was copied; zero when nothing is there any more.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

Q_SIGNALS:
    void cleared();

private:
    std::chrono::milliseconds m_usualLife{10'000};
    QTimer m_life;
    QByteArray m_mark; ///< tells our own content from everybody else's
};

} // namespace pindesk::ui
