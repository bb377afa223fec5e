#pragma once
#include "core/directory/directoryservice.h"
#include <QAbstractListModel>
#include <functional>

namespace pindesk::ui {

/// The accounts a search found, page after page. What was typed last is what is looked for.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { NumberRole = Qt::UserRole, NameRole, AddressRole, StateRole, MatchRole };
    explicit SearchModel(QObject* parent = nullptr);

    /// None: closed; no answer comes any more.
    void setService(directory::DirectoryService* service);
    void search(const QString& text);
    void clear();
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] bool isIndexIncomplete() const { return m_isIncomplete; }
    [[nodiscard]] AccountNumber account(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// An answer came, or nothing is searched for.
    void searched();
    void failed(const pindesk::Error& error);

private:
    void ask();
    void take(directory::SearchPage page);
    [[nodiscard]] QString stateOf(const directory::FoundAccount& account) const;
    [[nodiscard]] QString matchOf(const directory::FoundAccount& account) const;

    directory::DirectoryService* m_service = nullptr;
    QString m_text;
    int m_search = 0; ///< counts what was typed
    bool m_isSearching = false;
    bool m_isFirst = true; ///< the next answer replaces what is there
    bool m_isIncomplete = false;
    int m_emptyPages = 0;
    std::optional<directory::SearchPlace> m_next;
    std::vector<directory::FoundAccount> m_accounts;
};

} // namespace pindesk::ui
