#pragma once
#include <initializer_list>

class QGridLayout;
class QWidget;

namespace pindesk::ui {

/// Fields beside and under each other, in so many columns of equal width; those that are hidden leave no gap.
void placeShown(QGridLayout& places, int columns, std::initializer_list<QWidget*> fields);

} // namespace pindesk::ui
