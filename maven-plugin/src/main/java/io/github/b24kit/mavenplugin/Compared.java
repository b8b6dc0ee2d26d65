package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.diff.ContractDiff;
import io.github.b24kit.specmodel.model.Api;

/** Two sides and what differs between them. */
record Compared(Api base, Api head, ContractDiff diff) {}
