#pragma once

#include "core/coach/coach.h"
