#pragma once
#include "app/console/console.h"
#include "app/console/practicegateway.h"
#include "core/practice/makepracticesite.h"
#include "ui/practice/customercard.h"
#include "ui/practice/preparingpage.h"
#include <QThreadPool>
#include <stop_token>

namespace pindesk::console {

/// Opens the console on the practice site, which it makes on the first start: in the background, with
/// progress in the window.
class PracticeDesk : public QObject {
    Q_OBJECT
public:
    /// Where the practice site is: `pindesk/practice.db` in the platform's directory for data.
    [[nodiscard]] static QString path();

    PracticeDesk(Console& console, bool afresh, QObject* parent = nullptr);
    /// Stops what is being made, and waits for it.
    ~PracticeDesk() override;

Q_SIGNALS:
    /// The sign-in page is there.
    void ready();

private:
    void provide();
    void open();
    void connectCustomer(ui::CustomerCard& card);

    Console& m_console;
    bool m_afresh;
    QPointer<ui::PreparingPage> m_page;
    PracticeGateway m_gateway;
    std::stop_source m_stop;
    QThreadPool m_pool; // waits for what runs in it
};

} // namespace pindesk::console
