#pragma once

#include "app/ui/widgets/page.h"
#include "core/exercise/article.h"

namespace limber::ui {

/// What the evidence does and does not carry (clinical.md F).
class WhyPage : public Page {
    Q_OBJECT

public:
    explicit WhyPage(QWidget* parent = nullptr);

    void setArticle(const Article& article);

Q_SIGNALS:
    void backRequested();

protected:
    void contentWidthChanged(int width) override;
};

} // namespace limber::ui
