#pragma once

namespace limber::ui {

/// Tells screen readers what Qt does not know by itself: labels in a role of a title are headings, a card
/// that is clicked is a button. Called by whatever makes such a widget; the first call installs it.
void installAccessibleRoles();

} // namespace limber::ui
