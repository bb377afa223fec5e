#pragma once
#include "ui/widgets/card.h"
#include <QUrl>

class QLabel;
class QPushButton;

namespace pindesk::ui {

/// Offers to play the customer: starts the customer's pages, and leads to them and to the mails. What runs
/// them is told what to do by signals, and tells how it went.
class CustomerCard : public Card {
    Q_OBJECT
public:
    explicit CustomerCard(QWidget* parent = nullptr);

    void showStopped();
    void showStarting();
    /// The pages are there: `http://127.0.0.1:8080`.
    void showServing(const QString& address);
    /// They are not, or not any more: what happened and what to do.
    void showFailure(const QString& what);

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    enum class State { Stopped, Starting, Serving };
    void enter(State state);
    void open(const QString& path);

    QUrl m_address;
    QLabel* m_says;
    QLabel* m_place;
    QLabel* m_problem;
    QPushButton* m_start;
    QPushButton* m_pages;
    QPushButton* m_mails;
    QPushButton* m_stop;
};

} // namespace pindesk::ui
