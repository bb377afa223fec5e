#include "ui/desk/deskdrafts.h"

namespace pindesk::ui {

void DeskDrafts::keep(DeskDraft draft) {
    m_drafts.remove_if([&](const DeskDraft& each) { return each.account == draft.account; });
    if (draft.isEmpty())
        return;
    m_drafts.push_front(std::move(draft));
    if (m_drafts.size() > mostDrafts)
        m_drafts.pop_back();
}

DeskDraft DeskDrafts::take(const AccountNumber& account) {
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&](const DeskDraft& each) { return each.account == account; });
    DeskDraft draft;
    draft.account = account;
    if (found == m_drafts.end())
        return draft;
    draft = std::move(*found);
    m_drafts.erase(found);
    return draft;
}

void DeskDrafts::wipeSecrets() {
    for (DeskDraft& draft : m_drafts)
        draft.pin.clear();
}

} // namespace pindesk::ui
