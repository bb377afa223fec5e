#pragma once
#include "core/forcepin/listprofiles.h"
#include "ui/widgets/card.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace pindesk::ui {

/// The profiles of the site, those that decide and those that ask, each with how it stands.
class ProfileListCard : public Card {
    Q_OBJECT
public:
    /// One line of the list.
    struct Entry {
        QString key; ///< its name; nothing but spaces: a new one
        forcepin::ProfileKind kind = forcepin::ProfileKind::Authentication;
        std::optional<forcepin::StoredProfile> stored;
        bool isEdited = false; ///< there are changes that have not been saved
    };
    explicit ProfileListCard(QWidget* parent = nullptr);

    /// What is chosen stays chosen, and is not told again.
    void setEntries(const std::vector<Entry>& entries, const std::optional<QString>& chosen);
    void setChosen(const QString& key);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chosen(const QString& key);
    void newRequested(pindesk::forcepin::ProfileKind kind);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitList();
    [[nodiscard]] QListWidgetItem* addHeading(const QString& text);
    [[nodiscard]] static QString standingOf(const Entry& entry);

    QListWidget* m_list;
    QLabel* m_none;
    bool m_isFilling = false;
};

} // namespace pindesk::ui
