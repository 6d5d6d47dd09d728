import { wordSet } from './wordSet.ts';

const korean = wordSet(`
  ahn an bae baek ban bang byun cha chang cho choe choi chong chung chun eom ha hahn han heo ho hong huh hwang hyon
  hyun im jang jeon jeong ji jin jo jon joo ju jun jung kang kil kim ko koo kwak kwon lee lim ma min moon mun na nam
  no noh oh paek pak park rhee ri rim roh ryang ryom ryoo ryu seo shin sim sin so sohn song suh suk sung thae tae u
  woo yang yeo yi yim yoo yoon you yu yun
`);

const chinese = wordSet(`
  ai bai bao bo cai cao chai chan chen cheng cheung chiang chow chu cui dai deng ding dong du duan fan fang feng fu
  gao ge geng gong gu guan guo hao he hou hsiao hsu hu hua huang jia jiang jiao kong ku kung lai lam lau lei leung li
  liang liao lin ling liu lo long lou lu luo lyu mao mei meng miao mo mu ni niu ou pan pang pei peng qi qian qin qiu
  qu ren rong ruan sha shao shen sheng shi si su sun tan tang tao teng tian tong tsai tu wan wang wei wen weng wong
  wu xi xia xiang xiao xie xin xiong xu xue yan yao ye yin ying yuan yue zeng zhai zhan zhang zhao zheng zhong zhou
  zhu zhuang zong zou zuo dou gan ji jing kuang lan lian nie ning ouyang pu qiao rao shang shangguan shu sima xuan
  yuwen zhuge zu
`);

const vietnameseAndKhmer = wordSet(`
  bui dang dao dinh do duong hoang huynh le luong ngo nguyen pham phan to tran trinh truong vo vu hun sok chea heng
`);

/** Family names of East and South-East Asia that stand before the given name, in lower case. */
export const familyFirstNames: ReadonlySet<string> = new Set([...korean, ...chinese, ...vietnameseAndKhmer]);
