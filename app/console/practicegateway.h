#pragma once
#include "core/base/result.h"
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

namespace pindesk::console {

/// The customer's pages of the practice site while somebody plays the customer: the gateway as a program of
/// its own, which ends with this one.
class PracticeGateway : public QObject {
    Q_OBJECT
public:
    /// `path`: of the practice site; `program`: of the gateway.
    PracticeGateway(QString path, QString program, QObject* parent = nullptr);
    /// Beside this program.
    [[nodiscard]] static QString program();
    /// Ends it, and waits for that.
    ~PracticeGateway() override;

    void start();
    void stop();

Q_SIGNALS:
    /// Its pages are there, and links in mails lead to them.
    void serving(const QString& address);
    void stopped();
    /// It could not start, or has ended by itself: a sentence.
    void failed(const QString& what);

private:
    void readAddress();
    void readComplaint();
    void place(const QString& address);
    void finish(const QString& problem);

    QString m_path;
    QString m_program;
    QProcess m_process;
    QTimer m_patience; ///< of one that is being ended
    bool m_isStopping = false;
    QString m_complaint; ///< the last sentence that was for people
    QString m_problem;   ///< why it is being stopped
    QThreadPool m_pool;  // waits for what runs in it
};

} // namespace pindesk::console
