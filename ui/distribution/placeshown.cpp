#include "ui/distribution/placeshown.h"
#include <QGridLayout>
#include <QWidget>

namespace pindesk::ui {

void placeShown(QGridLayout& places, int columns, std::initializer_list<QWidget*> fields) {
    int at = 0;
    for (QWidget* field : fields)
        places.removeWidget(field);
    for (QWidget* field : fields) {
        if (field->isHidden())
            continue;
        places.addWidget(field, at / columns, at % columns, Qt::AlignTop);
        ++at;
    }
    for (int column = 0; column < columns; ++column)
        places.setColumnStretch(column, 1);
}

} // namespace pindesk::ui
