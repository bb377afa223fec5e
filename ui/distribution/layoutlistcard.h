#pragma once
#include "core/distribution/batch.h"
#include "ui/widgets/card.h"

class QLabel;
class QListWidget;

namespace pindesk::ui {

/// The layouts or letters that the site keeps, and how to begin another.
class LayoutListCard : public Card {
    Q_OBJECT
public:
    struct Entry {
        QString key;
        QString name;
        QString standing; ///< who changed it when, or that it is not saved
    };
    explicit LayoutListCard(distribution::BatchFormat kind, QWidget* parent = nullptr);

    /// What is chosen is not told again.
    void setEntries(const std::vector<Entry>& entries, const std::optional<QString>& chosen);
    /// Nothing new without the right, which the reason names.
    void setReadOnly(bool isReadOnly, const QString& reason);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chosen(const QString& key);
    void newRequested(int example);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitList();

    QListWidget* m_list;
    QLabel* m_none;
    std::vector<QWidget*> m_buttons;
    bool m_isFilling = false;
};

} // namespace pindesk::ui
