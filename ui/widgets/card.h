#pragma once
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace pindesk::ui {

/// A surface with a small title: one subject of a page.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Where the content goes, under the title.
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }

private:
    QLabel* m_title;
    QVBoxLayout* m_content;
};

} // namespace pindesk::ui
