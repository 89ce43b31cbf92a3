"""Whether what a call answered is what its tuple expects.

A refusal must be the refusal of the very action on the very resource, in AWS's words, with the
reason that the tuple gives: an explicit deny is told from a missing allow, and one layer from another.
"""

import re

# How a denial text names the layer that decided.
POLICY_TYPES = {
    "Identity": "an identity-based policy", "Boundary": "a permissions boundary", "Session": "a session policy",
    "Resource": "a resource-based policy", "PublicAccessBlock": "a resource-based policy", "RoleTrust": "a role trust policy",
}


# A managed policy of the owner's account, which follows the name of its layer.
DENYING = re.compile(r": arn:aws:iam::\d{12}:policy/corpus-[0-9a-f]{32}$")


def reasons(plan):
    """The endings that the text of a refusal may have: one, where the tuple says which layer decides."""
    if plan.text:
        return [re.split(r" on resource: \S+", plan.text, maxsplit=1)[1]]
    layers = [POLICY_TYPES[plan.layer]] if plan.layer else POLICY_TYPES.values()
    if plan.expect == "ExplicitDeny":
        return [f" with an explicit deny in {layer}" for layer in layers]
    return [f" because no {layer.split(' ', 1)[1]} allows the {plan.call.action} action" for layer in layers]


# What KMS says of a ciphertext whose key belongs to an account that shares it with nobody.
CIPHERTEXT = (
    "The ciphertext refers to a customer master key that does not exist, does not exist in this region, "
    "or you are not allowed to access."
)


def texts(plan, outcome):
    """What a refusal may say. Of a key or a role of another account it says the same whether that exists or not."""
    accounts = re.findall(r"arn:aws:[a-z0-9]+:[a-z0-9-]*:(\d{12}):", outcome.subject)
    if len(set(accounts)) == 2 and plan.call.action == "kms:Decrypt":
        return [CIPHERTEXT]
    if len(set(accounts)) == 2 and plan.call.action == "sts:AssumeRole":
        return [outcome.subject]
    return [outcome.subject + reason for reason in reasons(plan)]


def fault(plan, outcome, *, is_refused_at_the_door=False):
    """What is wrong with the outcome of a plan; None where nothing is."""
    found = (outcome.code, outcome.status)
    service = plan.call.action.split(":")[0]
    if is_refused_at_the_door:
        right = found == ("MalformedPolicy", 400) and "Invalid principal" in outcome.message
        return None if right else f"the policy was not refused for its principal: {outcome}"
    if plan.expect == "Allow":
        return None if found == ("ok", 200) else f"expected an answer: {outcome}"
    if plan.caller.kind == "anonymous" and service != "s3":
        # Only S3 takes unsigned calls: the others refuse them before any policy is read.
        unsigned = [("MissingAuthenticationToken", 403), ("MissingAuthenticationTokenException", 400)]
        return None if found in unsigned else f"expected a call for a signature: {outcome}"
    if found != (("AccessDeniedException", 400) if service in ("kms", "ssm") else ("AccessDenied", 403)):
        return f"expected a refusal: {outcome}"
    if plan.caller.kind == "anonymous":
        return None if outcome.message == "Access Denied" else f"a caller without a name is told why: {outcome}"
    wanted = texts(plan, outcome)
    return None if DENYING.sub("", outcome.message) in wanted else f"expected {' or '.join(wanted)}: {outcome}"
