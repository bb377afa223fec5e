#pragma once
#include "core/base/accountnumber.h"
#include "core/base/secret.h"
#include <QMap>
#include <list>

namespace pindesk::ui {

/// What somebody had typed for an account and not sent.
struct DeskDraft {
    AccountNumber account;
    QMap<QString, QString> answers;
    Secret pin;
    QString reason;
    QString note;
    bool isResetOpen = false;
    QString recipient; ///< of a reply by e-mail
    bool isReplyOpen = false;

    [[nodiscard]] bool isEmpty() const {
        return answers.isEmpty() && pin.isEmpty() && reason.isEmpty() && note.isEmpty() &&
               recipient.isEmpty();
    }
};

/// The drafts of the accounts left last; older ones are forgotten.
class DeskDrafts {
public:
    void keep(DeskDraft draft);
    /// Takes the account's draft out; an empty one when there is none.
    [[nodiscard]] DeskDraft take(const AccountNumber& account);
    void wipeSecrets();
    void clear() { m_drafts.clear(); }
    [[nodiscard]] std::size_t size() const { return m_drafts.size(); }

private:
    std::list<DeskDraft> m_drafts; ///< the newest first
};

inline constexpr std::size_t mostDrafts = 20;

} // namespace pindesk::ui
