#pragma once

#include "app/store/schema.h"

namespace limber::store {

[[nodiscard]] Migration schema1();
[[nodiscard]] Migration schema2();
[[nodiscard]] Migration schema3();

} // namespace limber::store
