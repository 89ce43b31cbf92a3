"""The tokens between pages: sealed, and good for their own account, operation and question alone.

What a page holds and that pages have neither gaps nor repeats is tested with each service.
"""

import base64

import pytest

from conformance.principals import unique
from conformance.refusal import refused


def lists(clients, stem):
    """Lists with more than a page: how to ask for one, what else could be asked, and the error."""
    for number in range(3):
        key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
        clients.kms.create_alias(AliasName=f"alias/{stem}-{number}", TargetKeyId=key)
        clients.iam.create_user(UserName=f"{stem}-{number}", Path=f"/{stem}/", Tags=[{"Key": f"k{n}", "Value": ""} for n in range(3)])
        clients.s3.create_bucket(Bucket=f"{stem}-{number}")
        clients.s3.put_object(Bucket=f"{stem}-0", Key=f"dir/{stem}-{number}", Body=b"")
    return [
        (lambda **more: clients.kms.list_keys(Limit=1, **more), "NextMarker", "Marker",
         lambda **more: clients.kms.list_aliases(Limit=1, **more), "InvalidMarkerException"),
        (lambda **more: clients.kms.list_aliases(Limit=1, **more), "NextMarker", "Marker",
         lambda **more: clients.kms.list_aliases(Limit=1, KeyId=key, **more), "InvalidMarkerException"),
        (lambda **more: clients.iam.list_users(MaxItems=1, PathPrefix=f"/{stem}/", **more), "Marker", "Marker",
         lambda **more: clients.iam.list_users(MaxItems=1, **more), "ValidationError"),
        (lambda **more: clients.iam.list_user_tags(MaxItems=1, UserName=f"{stem}-0", **more), "Marker", "Marker",
         lambda **more: clients.iam.list_user_tags(MaxItems=1, UserName=f"{stem}-1", **more), "ValidationError"),
        (lambda **more: clients.s3.list_buckets(MaxBuckets=1, Prefix=stem, **more), "ContinuationToken", "ContinuationToken",
         lambda **more: clients.s3.list_buckets(MaxBuckets=1, **more), "InvalidArgument"),
        (lambda **more: clients.s3.list_objects_v2(Bucket=f"{stem}-0", MaxKeys=1, **more), "NextContinuationToken", "ContinuationToken",
         lambda **more: clients.s3.list_objects_v2(Bucket=f"{stem}-0", MaxKeys=1, Prefix="dir/", **more), "InvalidArgument"),
    ]


def test_a_token_is_good_for_its_own_list_alone(root, other_account):
    stem, foreign_stem = unique("pages"), unique("pages")
    own, foreign = lists(root, stem), lists(other_account, foreign_stem)
    for (page, given, sent, other, code), (foreign_page, *_) in zip(own, foreign):
        token = page()[given]
        assert page(**{sent: token}) and page(**{sent: token}), "a token can be used again"
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        assert stem.encode() not in raw, "a token does not show where its page ended"
        altered = ("B" if token[-10] == "A" else "A").join((token[:-10], token[-9:]))
        with refused(code, 400):
            other(**{sent: token})
        with refused(code, 400):
            page(**{sent: altered})
        with refused(code, 400):
            page(**{sent: foreign_page()[given]})
        # What was a token of earlier releases, which anybody could write: a name in base64.
        with refused(code, 400):
            page(**{sent: base64.urlsafe_b64encode(stem.encode()).decode().rstrip("=")})


@pytest.mark.parametrize("length", [4097, 6_000])
def test_a_token_of_any_length_is_refused_like_any_other(root, length):
    with refused("InvalidArgument", 400):
        root.s3.list_buckets(MaxBuckets=1, ContinuationToken="A" * length)
