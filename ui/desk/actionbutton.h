#pragma once
#include <QPushButton>

class QLabel;

namespace pindesk::ui {

/// One thing to do, as a row: what it is, more words about it or why it cannot be done now, and its keys.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QWidget* parent = nullptr);

    void set(const QString& name, const QString& words, const QString& keys);
    /// `reason` stands in place of the words while it cannot be done.
    void setUsable(bool isUsable, const QString& reason);
    void setBest(bool isBest);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QString m_words;
    QString m_reason;
    bool m_isBest = false;
    QLabel* m_name;
    QLabel* m_text;
    QLabel* m_keys;
};

} // namespace pindesk::ui
