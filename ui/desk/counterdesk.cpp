#include "ui/desk/counterdesk.h"
#include "ui/counter/counterwindow.h"
#include "ui/desk/deskmodel.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using Step = registration::CounterOutcome::Step;

CounterDesk::CounterDesk(DeskModel& model, QWidget* parent)
    : MessageBar(parent)
    , m_model(model)
    , m_form(std::make_unique<CounterWindow>()) {
    connect(m_form.get(), &CounterWindow::submitted, this, &CounterDesk::send);
    connect(m_form.get(), &CounterWindow::left, this, [this] {
        if (m_isRegistered)
            setOpen(false); // it is told already
        else
            finish(Tone::Neutral,
                   tr("The customer has ended the registration of %1.").arg(m_account.toString()));
    });
    connect(m_form.get(), &CounterWindow::idled, this, [this] {
        if (m_isRegistered)
            end();
        else
            finish(Tone::Caution,
                   tr("The registration of %1 has ended: nobody used the form for five minutes.")
                       .arg(m_account.toString()));
    });
}

CounterDesk::~CounterDesk() = default;

QString CounterDesk::noReason() const {
    const pins::AccountView* view = m_model.view();
    if (view == nullptr)
        return tr("no account is on the screen");
    if (view->flags.initialized)
        return tr("the customer has registered already");
    if (!m_model.rules().hasPages)
        return tr("an administrator has to set the address of the pages for customers first");
    return m_isOpen ? tr("a customer is at it already") : QString();
}

void CounterDesk::setOpen(bool isOpen) {
    m_isOpen = isOpen;
    Q_EMIT changed();
}

void CounterDesk::begin() {
    if (!noReason().isEmpty())
        return;
    const QString language = m_model.view()->language.left(2).toLower();
    setOpen(true);
    m_isRegistered = false;
    m_account = *m_model.account();
    await(m_model.workplace().counter->begin(m_account), this,
          [this, round = ++m_round, language](Result<registration::CounterTicket> ticket) {
              if (round != m_round || !m_model.isOpen())
                  return;
              if (ticket) {
                  openForm(m_account, language, std::move(*ticket));
              } else {
                  setOpen(false);
                  Q_EMIT failed(ticket.error());
              }
          });
}

void CounterDesk::openForm(const AccountNumber& account, const QString& language,
                           registration::CounterTicket ticket) {
    m_ticket = std::move(ticket);
    insist(Tone::Neutral,
           tr("%1 is being registered at the counter: waiting for the customer.").arg(account.toString()),
           tr("Cancel"), [this] {
               finish(Tone::Neutral, tr("The registration of %1 was cancelled.").arg(m_account.toString()));
           });
    m_form->open({account.toString(), m_ticket.siteName, language}, *window());
}

void CounterDesk::send() {
    registration::CounterRequest request = m_form->take();
    request.ticket = m_ticket.text;
    m_form->setSending(true);
    await(m_model.workplace().counter->send(m_ticket.pages, std::move(request)), this,
          [this, round = m_round](registration::CounterAnswer answer) {
              if (round == m_round)
                  take(answer);
          });
}

void CounterDesk::take(const registration::CounterAnswer& answer) {
    m_form->show(answer);
    if (answer.trouble != registration::CounterAnswer::Trouble::None || answer.problem)
        return;
    if (answer.outcome.step == Step::Registered) {
        m_isRegistered = true;
        MessageBar::show(Tone::Good,
                         tr("The customer of %1 has registered. The link that confirms the e-mail "
                            "address is on its way.")
                             .arg(m_account.toString()));
    } else if (answer.outcome.step == Step::TicketEnded) {
        m_isRegistered = true; // as good as: nothing more comes of this form
        MessageBar::show(Tone::Caution,
                         tr("The form for %1 is over: it took longer than a quarter of an hour, "
                            "or the record was changed. Look at the account, then begin again.")
                             .arg(m_account.toString()));
    }
    if (m_model.isOpen())
        m_model.check();
}

void CounterDesk::finish(Tone tone, const QString& words) {
    const bool wasWaiting = !m_isRegistered;
    end();
    if (wasWaiting)
        MessageBar::show(tone, words);
    if (m_model.isOpen())
        m_model.check(); // what was under way may have been done
}

void CounterDesk::end() {
    ++m_round;
    setOpen(false);
    m_ticket = {};
    m_form->end();
    if (!m_isRegistered)
        clear();
}

} // namespace pindesk::ui
